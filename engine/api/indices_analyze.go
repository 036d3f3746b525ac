package api

import (
	"errors"

	"esconsole/engine/analysis"
	"esconsole/engine/cluster"
	"esconsole/engine/compat"
	"esconsole/engine/eserr"
	"esconsole/engine/objectparser"
	"esconsole/engine/rest"
	"esconsole/engine/settings"
	"esconsole/engine/xcontent"
)

// analyzeRequest is the body of the analyze API.
type analyzeRequest struct {
	texts                       []string
	analyzer, normalizer, field *string
	tokenizer                   *analysis.Part
	filters, charFilters        []analysis.Part
	explain                     bool
	attributes                  []string
	noFrequency                 bool // explain has no frequencies of terms (5)
}

func analyzeParser() *objectparser.Parser[analyzeRequest] {
	const list = objectparser.String | objectparser.Array
	const parts = objectparser.Object | objectparser.Array
	text := func(to func(r *analyzeRequest) **string) func(*analyzeRequest, xcontent.Value, objectparser.Warn) error {
		return func(r *analyzeRequest, v xcontent.Value, _ objectparser.Warn) error {
			s, err := objectparser.Text(v)
			*to(r) = &s
			return err
		}
	}
	return &objectparser.Parser[analyzeRequest]{Name: "analyze_request", Fields: []objectparser.Field[analyzeRequest]{
		{Name: "text", Takes: list, Read: func(r *analyzeRequest, v xcontent.Value, _ objectparser.Warn) (err error) {
			r.texts, err = readArray(v, objectparser.Text)
			return err
		}},
		{Name: "analyzer", Takes: objectparser.String, Read: text(func(r *analyzeRequest) **string { return &r.analyzer })},
		{Name: "tokenizer", Takes: objectparser.ObjectOrString, Read: func(r *analyzeRequest, v xcontent.Value, _ objectparser.Warn) error {
			p, err := readPart(v)
			r.tokenizer = &p
			return err
		}},
		{Name: "filter", Takes: parts, Read: func(r *analyzeRequest, v xcontent.Value, _ objectparser.Warn) error {
			list, err := readArray(v, readPart)
			r.filters = append(r.filters, list...)
			return err
		}},
		{Name: "char_filter", Takes: parts, Read: func(r *analyzeRequest, v xcontent.Value, _ objectparser.Warn) error {
			list, err := readArray(v, readPart)
			r.charFilters = append(r.charFilters, list...)
			return err
		}},
		{Name: "field", Takes: objectparser.String, Read: text(func(r *analyzeRequest) **string { return &r.field })},
		{Name: "explain", Takes: objectparser.BoolOrString, Read: func(r *analyzeRequest, v xcontent.Value, _ objectparser.Warn) (err error) {
			r.explain, err = objectparser.Boolean(v)
			return err
		}},
		{Name: "attributes", Takes: list, Read: func(r *analyzeRequest, v xcontent.Value, _ objectparser.Warn) (err error) {
			r.attributes, err = readArray(v, objectparser.Text)
			return err
		}},
		{Name: "normalizer", Takes: objectparser.String, Read: text(func(r *analyzeRequest) **string { return &r.normalizer })},
	}}
}

// readArray reads the elements of an array, or a single value.
func readArray[T any](v xcontent.Value, read func(xcontent.Value) (T, error)) ([]T, error) {
	if v.Kind() != xcontent.KindArray {
		one, err := read(v)
		return []T{one}, err
	}
	var out []T
	for _, item := range v.Items() {
		if item.Kind() == xcontent.KindArray {
			return nil, objectparser.At(eserr.IllegalState("expected value but got [START_ARRAY]"), item.Pos())
		}
		one, err := read(item)
		if err != nil {
			return nil, objectparser.At(err, objectparser.PlaceOf(err, item.Pos()))
		}
		out = append(out, one)
	}
	return out, nil // a syntax error within is told by whoever reads the field
}

// readPart reads the name or the definition of a component.
//
// Server: NameOrDefinition.fromXContent.
func readPart(v xcontent.Value) (analysis.Part, error) {
	switch v.Kind() {
	case xcontent.KindString:
		return analysis.Part{Name: v.Text()}, nil
	case xcontent.KindObject:
		if v.Err() != nil {
			return analysis.Part{}, nil
		}
		own, err := settings.Read(v)
		if err != nil {
			e := eserr.IllegalArgument("Failed to parse [%s]", xcontent.JavaText(v.Hashed())).Wrap(eserr.From(err))
			return analysis.Part{}, objectparser.At(e, v.End()-1)
		}
		if own == nil {
			own = settings.Settings{}
		}
		return analysis.Part{Definition: own}, nil
	}
	line, col := v.LineCol(v.Pos())
	return analysis.Part{}, eserr.ContentParse(line, col, "Expected [VALUE_STRING] or [START_OBJECT], got %s", v.Kind().String())
}

// validate is the server's check of the request as a whole.
func (r *analyzeRequest) validate(index string) error {
	var problems eserr.Validation
	parts := r.ownChain()
	if len(r.texts) == 0 {
		problems.Add("text is missing")
	}
	if index == "" && r.normalizer != nil {
		problems.Add("index is required if normalizer is specified")
	}
	if r.normalizer != nil && (r.tokenizer != nil || r.analyzer != nil) {
		problems.Add("tokenizer/analyze should be null if normalizer is specified")
	}
	if r.analyzer != nil && parts {
		problems.Add("cannot define extra components on a named analyzer")
	}
	if r.normalizer != nil && parts {
		problems.Add("cannot define extra components on a named normalizer")
	}
	if r.field != nil && parts {
		problems.Add("cannot define extra components on a field-specific analyzer")
	}
	return problems.Err()
}

// indicesAnalyze shows the tokens of texts.
//
// Server: RestAnalyzeAction, TransportAnalyzeAction.
func (a *API) indicesAnalyze(c *rest.Call) (rest.Action, error) {
	var r analyzeRequest
	if c.Profile.AnalyzeParams {
		r.readParams(c)
	}
	if c.Profile.AnalyzeParams && !c.HasBodyOrSource() {
		return a.analyzeAction(c, &r)
	}
	v, _, err := c.Parse()
	if err != nil {
		return nil, err
	}
	if c.Profile.OldAnalyze {
		if err := oldAnalyzeKeys(v, c.Profile); err != nil {
			return nil, err
		}
		var syntax *xcontent.SyntaxError
		if errors.As(v.Err(), &syntax) {
			return nil, eserr.IllegalArgument("Failed to parse request body").Wrap(eserr.From(v.Err()))
		}
	}
	if err := analyzeParser().Parse(&r, v, c.Warn); err != nil {
		return nil, eserr.From(err)
	}
	return a.analyzeAction(c, &r)
}

// readParams reads what version 5 takes as parameters too.
func (r *analyzeRequest) readParams(c *rest.Call) {
	const text = " request parameter is deprecated and will be removed in the next major release. Please use the JSON in the request body instead request param"
	if r.texts = c.List("text"); len(r.texts) > 0 {
		c.Warn("text" + text)
	}
	if name := c.Text("analyzer", ""); name != "" {
		r.analyzer = &name
		c.Warn("analyzer" + text)
	}
}

// analyzeAction is what follows once the request is read.
func (a *API) analyzeAction(c *rest.Call, r *analyzeRequest) (rest.Action, error) {
	name := c.Text("index", "")
	return func() (*rest.Reply, error) {
		if err := r.validate(name); err != nil {
			return nil, err
		}
		reply, err := a.analyze(c, r, name)
		return reply, a.remoteAnalyze(err)
	}, nil
}

// analyze finds the analyzer and runs it.
func (a *API) analyze(c *rest.Call, r *analyzeRequest, name string) (*rest.Reply, error) {
	var ix *cluster.Index
	if c.Profile.AnalyzeParams && r.tokenizer == nil {
		r.charFilters, r.filters = nil, nil // version 5 does not look at them
	}
	if name != "" {
		var err error
		if ix, err = a.node.State().SingleIndex(name); err != nil {
			return nil, err
		}
		if err := cluster.CheckBlocks(cluster.BlockRead, ix); err != nil {
			return nil, err
		}
	}
	analyzer, limit, err := r.find(ix, analysis.Options{Warn: c.Warn, Created: c.Profile.Build.CreatedID})
	if err != nil {
		return nil, err
	}
	if r.ownChain() && c.Profile.OldAnalyze {
		analyzer = analyzer.WithGap(0)
	}
	r.noFrequency = c.Profile.AnalyzeParams
	body, err := r.run(analyzer, limit)
	if err != nil {
		return nil, err
	}
	return rest.OK(body), nil
}

// remoteAnalyze gives an error as the node sees it that has sent the request on.
func (a *API) remoteAnalyze(err error) error {
	e, ok := eserr.As(err)
	if !ok || !a.node.Profile.RemoteErrors || !e.Plain {
		return err
	}
	node := a.node.State().Nodes[0]
	remote := *e
	remote.Roots = []*eserr.Error{eserr.New(500, "remote_transport_exception", "[%s][%s:9300][indices:admin/analyze[s]]", node.Name, node.IP)}
	return &remote
}

// oldAnalyzeKeys refuses unknown keys as versions 5 and 6 do.
func oldAnalyzeKeys(v xcontent.Value, p *compat.Profile) error {
	for _, f := range v.Fields() {
		switch f.Key {
		case "text", "analyzer", "tokenizer", "filter", "char_filter", "field", "explain", "attributes":
			continue
		case "normalizer":
			if !p.AnalyzeParams {
				continue
			}
		}
		return eserr.IllegalArgument("Unknown parameter [%s] in request body or parameter is of the wrong type[%s] ", f.Key, f.Value.Kind())
	}
	return nil
}

// ownChain says whether the request makes its analyzer.
func (r *analyzeRequest) ownChain() bool {
	return r.tokenizer != nil || len(r.filters) > 0 || len(r.charFilters) > 0
}

// defaultMaxTokens is index.analyze.max_token_count where there is no index.
const defaultMaxTokens = 10000

// find gives the analyzer that the request asks for, and how many tokens it may
// give.
func (r *analyzeRequest) find(ix *cluster.Index, o analysis.Options) (*analysis.Analyzer, int, error) {
	registry, limit := analysis.Global(), defaultMaxTokens
	if ix != nil {
		registry, limit = ix.Analysis(), ix.Int("index.analyze.max_token_count")
	}
	if r.ownChain() {
		analyzer, err := registry.For(o).Custom(r.tokenizer, r.charFilters, r.filters)
		return analyzer, limit, err
	}
	analyzer, err := r.named(ix, registry)
	return analyzer, limit, err
}

func (r *analyzeRequest) named(ix *cluster.Index, registry *analysis.Registry) (*analysis.Analyzer, error) {
	switch {
	case r.analyzer != nil && *r.analyzer == "standard_html_strip" && ix == nil:
		return nil, eserr.IllegalArgument("[standard_html_strip] analyzer is not supported for new indices, " +
			"use a custom analyzer using [standard] tokenizer and [html_strip] char_filter, plus [lowercase] filter")
	case r.analyzer != nil:
		global := ""
		if ix == nil {
			global = "global "
		}
		if found, ok := registry.Analyzer(*r.analyzer); ok {
			return found, nil
		}
		return nil, eserr.IllegalArgument("failed to find %sanalyzer [%s]", global, *r.analyzer)
	case r.normalizer != nil:
		if found, ok := registry.Normalizer(*r.normalizer); ok {
			return found, nil
		}
		return nil, eserr.IllegalArgument("failed to find normalizer under [%s]", *r.normalizer)
	case r.field != nil && ix == nil:
		return nil, eserr.IllegalArgument("analysis based on a specific field requires an index")
	case r.field != nil:
		if analyzer, err := fieldAnalyzer(ix, registry, *r.field); analyzer != nil || err != nil {
			return analyzer, err
		}
	}
	if ix == nil {
		standard, _ := registry.Analyzer("standard")
		return standard, nil
	}
	return registry.Default(), nil
}

// run lays out the tokens.
func (r *analyzeRequest) run(analyzer *analysis.Analyzer, limit int) (xcontent.Object, error) {
	if !r.explain {
		tokens, err := analyzer.List(r.texts, limit)
		return xcontent.Object{{Key: "tokens", Value: r.printTokens(tokens)}}, err
	}
	d, err := analyzer.Explain(r.texts, limit, r.attributes)
	if err != nil {
		return nil, err
	}
	body := xcontent.Object{{Key: "custom_analyzer", Value: d.Custom}}
	if !d.Custom {
		body = body.With("analyzer", r.printStage(d.Analyzer))
		return xcontent.Object{{Key: "detail", Value: body}}, nil
	}
	charFilters := make([]any, len(d.CharFilters))
	for i, s := range d.CharFilters {
		charFilters[i] = xcontent.Object{{Key: "name", Value: s.Name}, {Key: "filtered_text", Value: s.Texts}}
	}
	filters := make([]any, len(d.Filters))
	for i, s := range d.Filters {
		filters[i] = r.printStage(s)
	}
	body = body.With("charfilters", charFilters).With("tokenizer", r.printStage(d.Tokenizer)).With("tokenfilters", filters)
	return xcontent.Object{{Key: "detail", Value: body}}, nil
}

func (r *analyzeRequest) printStage(s analysis.Stage) xcontent.Object {
	return xcontent.Object{{Key: "name", Value: s.Name}, {Key: "tokens", Value: r.printTokens(s.Tokens)}}
}

func (r *analyzeRequest) printTokens(tokens []analysis.Listed) []any {
	out := make([]any, len(tokens))
	for i, t := range tokens {
		o := xcontent.Object{{Key: "token", Value: t.Text}, {Key: "start_offset", Value: t.StartOffset}, {Key: "end_offset", Value: t.EndOffset},
			{Key: "type", Value: t.Type}, {Key: "position", Value: t.Position}}
		if t.PositionLength > 1 {
			o = append(o, xcontent.Member{Key: "positionLength", Value: t.PositionLength})
		}
		for _, at := range t.Attributes {
			if at.Name != "termFrequency" || !r.noFrequency {
				o = append(o, xcontent.Member{Key: at.Name, Value: at.Value})
			}
		}
		out[i] = o
	}
	return out
}

// fieldAnalyzer gives the analyzer of a field; nil if the index has no such
// field.
func fieldAnalyzer(ix *cluster.Index, registry *analysis.Registry, name string) (*analysis.Analyzer, error) {
	f := ix.Mapping.Field(name)
	if f == nil {
		return nil, nil
	}
	switch f.Type {
	case "text", "search_as_you_type", "prefix", "phrase":
		analyzer, ok := registry.Analyzer(f.Analyzer)
		if !ok {
			return nil, nil
		}
		if f.PositionIncrementGap >= 0 {
			analyzer = analyzer.WithGap(f.PositionIncrementGap)
		}
		if sub := f.Subfield(analyzer); sub != nil {
			return sub, nil
		}
		return analyzer, nil
	case "keyword", "icu_collation_keyword", "join", "_routing", "_ignored":
		if analyzer, ok := registry.Normalizer(f.Normalizer); ok && f.Normalizer != "" {
			return analyzer, nil
		}
		analyzer, _ := registry.Analyzer("keyword")
		return analyzer.WithGap(0), nil
	}
	return nil, eserr.IllegalArgument("Can't process field [%s], Analysis requests are only supported on tokenized fields", name)
}
