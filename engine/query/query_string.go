package query

import (
	"errors"
	"strings"

	"esconsole/engine/analysis"
	"esconsole/engine/dates"
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/query/querystring"
	"esconsole/engine/xcontent"
)

// QueryString is a query in Lucene's query-string language.
//
// Server: org.elasticsearch.index.query.QueryStringQueryBuilder.
type QueryString struct {
	stringOptions
	DefaultField string

	quoteAnalyzer string
	noLeading     bool
	escape        bool
	slop          int
	kind          string
	tie           *float32
	zone          *dates.Zone
	rewrite       string
	noRewrite     bool // a rewrite method has an empty name
	maxStates     int
	noIncrements  bool // enable_position_increments is off, which makes no difference
}

// NewQueryString is the query of the parameter q.
func NewQueryString(text string) *QueryString {
	q := &QueryString{stringOptions: newStringOptions(text), kind: "best_fields", maxStates: maxStates}
	q.fuzzy.fuzziness = autoFuzziness
	return q
}

// SetOperator sets the operator between clauses: and, or.
func (q *QueryString) SetOperator(text string) (err error) {
	q.DefaultOperator, err = parseOperator(text)
	return err
}

// maxStates is max_determinized_states where none is given.
const maxStates = 10000

func parseQueryString(body xcontent.Value, _ scope) (Query, error) {
	q := NewQueryString("")
	if err := q.read(body, "query_string", "[query_string] must be provided with a [query]", q.parseOption); err != nil {
		return nil, err
	}
	return q, positiveBoosts(NewQueryString(q.Text), q.fields, body)
}

func (q *QueryString) parseOption(body xcontent.Value, f xcontent.Field) (err error) {
	v := f.Value
	switch f.Key {
	case "default_field":
		q.DefaultField, err = objectparser.Text(v)
	case "quote_analyzer":
		q.quoteAnalyzer, err = objectparser.Text(v)
	case "allow_leading_wildcard":
		var allowed bool
		allowed, err = objectparser.Boolean(v)
		q.noLeading = !allowed
		q.given.leading = true
	case "max_determinized_states":
		q.maxStates, err = intValue(v)
	case "enable_position_increments":
		var on bool
		on, err = objectparser.Boolean(v)
		q.noIncrements = !on
	case "escape":
		q.escape, err = objectparser.Boolean(v)
	case "fuzzy_rewrite":
		q.fuzzy.rewrite, err = textOrNull(v)
		q.noRewrite = q.noRewrite || q.fuzzy.rewrite == ""
	case "phrase_slop":
		q.slop, err = intValue(v)
	case "fuzziness":
		q.fuzzy.fuzziness, err = parseFuzziness(v)
	case "type":
		q.kind, err = parseMatchType(v)
	case "tie_breaker":
		var n float32
		n, err = floatValue(v)
		q.tie = &n
	case "rewrite":
		q.rewrite, err = textOrNull(v)
		q.noRewrite = q.noRewrite || q.rewrite == ""
	case "time_zone":
		var text string
		if text, err = objectparser.Text(v); err == nil {
			q.zone, err = dates.ParseZone(text)
		}
	default:
		var known bool
		if known, err = q.stringOption(f); err == nil && !known {
			err = unsupported(body, f, "query_string")
		}
	}
	return err
}

// stringBuilder makes queries of a tree.
type stringBuilder struct {
	*QueryString
	c        *Context
	fields   []weightedName // that count where the text names none
	quoted   []weightedName // the same for phrases; nil: no others
	lenient  bool
	simple   bool               // it is a simple_query_string
	analyzer *analysis.Analyzer // nil: the fields' own
	quote    *analysis.Analyzer
	tie      float32
}

// Build implements Query.
func (q *QueryString) Build(c *Context) (lucene.Query, error) {
	built, err := q.build(c)
	return q.finish(c, built, err)
}

func (q *QueryString) build(c *Context) (lucene.Query, error) {
	if len(q.fields) > 0 && q.DefaultField != "" {
		var v eserr.Validation
		v.Add("[query_string] cannot use [fields] parameter in conjunction with [default_field]")
		return nil, v.As("query_validation_exception")
	}
	b, err := q.prepare(c)
	if err != nil {
		return nil, err
	}
	text := q.parsed()
	if strings.TrimSpace(text) == "" {
		return noDocs("Matching no documents because no terms present"), nil
	}
	tree, err := querystring.Parse(text)
	if err != nil {
		return nil, b.before(err)
	}
	built, err := b.node(tree)
	switch {
	case err != nil:
		return nil, err
	case built == nil: // analysis leaves nothing of it
		built = &lucene.Bool{}
	}
	return q.adjust(built)
}

// parsed is the text that is read.
func (q *QueryString) parsed() string {
	if q.escape {
		return querystring.Escape(q.Text)
	}
	return q.Text
}

// adjust fixes what is only negative and sets how much has to match, inside the
// boosts.
func (q *QueryString) adjust(built lucene.Query) (lucene.Query, error) {
	if b, ok := built.(*lucene.Boost); ok {
		inner, err := q.adjust(b.Query)
		if err != nil {
			return nil, err
		}
		return &lucene.Boost{Query: inner, By: b.By}, nil
	}
	if b, ok := built.(*lucene.Bool); ok {
		return maybeMinShould(fixNegative(b), q.minimum)
	}
	return built, nil
}

// before is the error of the first part that makes one, or that of the syntax
// behind all of them.
func (b *stringBuilder) before(err error) error {
	var syntax *querystring.Error
	if errors.As(err, &syntax) {
		for _, n := range syntax.Before {
			if _, err := b.node(n); err != nil {
				return err
			}
		}
	}
	return b.syntaxError(err)
}

func (q *QueryString) syntaxError(err error) error {
	inner := &eserr.Error{Status: 400, Type: "parse_exception", Reason: err.Error(), Plain: true}
	if e, ok := err.(*querystring.Error); ok && e.Lexical {
		inner.Type = "token_mgr_error"
	}
	outer := &eserr.Error{Status: 400, Type: "parse_exception", Reason: "Cannot parse '" + q.parsed() + "': " + err.Error(), Plain: true, Cause: inner}
	return shardError("Failed to parse query [%s]", q.Text).Wrap(outer)
}

func (q *QueryString) prepare(c *Context) (*stringBuilder, error) {
	b := &stringBuilder{QueryString: q, c: c}
	_, b.tie, _ = multiMatchType(q.kind)
	if q.tie != nil {
		b.tie = *q.tie
	}
	names := sorted(q.fields)
	switch {
	case q.DefaultField != "":
		names = []fieldBoost{{q.DefaultField, 1}}
	case len(names) == 0:
		names = c.defaultFields()
	}
	b.lenient = hasAll(names)
	if q.Lenient != nil {
		b.lenient = *q.Lenient
	}
	if q.DefaultField != "" && !isPattern(q.DefaultField) {
		b.fields = names
	} else {
		var err error
		if b.fields, err = c.resolveFields(names, ""); err != nil {
			return nil, err
		}
		if q.quoteSuffix != "" {
			if b.quoted, err = c.resolveFields(names, q.quoteSuffix); err != nil {
				return nil, err
			}
		}
	}
	for _, a := range [...]struct {
		name, text string
		to         **analysis.Analyzer
	}{{q.Analyzer, "analyzer", &b.analyzer}, {q.quoteAnalyzer, "quote_analyzer", &b.quote}} {
		if a.name == "" {
			continue
		}
		found, ok := c.Analysis.Analyzer(a.name)
		if !ok {
			return nil, shardError("[query_string] %s [%s] not found", a.text, a.name)
		}
		*a.to = found
	}
	if q.noRewrite {
		return nil, eserr.IllegalArgument("Failed to parse rewrite_method []")
	}
	for _, name := range [...]string{q.fuzzy.rewrite, q.rewrite} {
		if err := setRewrite(&lucene.MultiTerm{}, name); err != nil {
			return nil, err
		}
	}
	return b, nil
}

// node makes the query of a node; nil if analysis leaves nothing of it.
func (b *stringBuilder) node(n *querystring.Node) (q lucene.Query, err error) {
	switch n.Kind {
	case querystring.Group:
		q, err = b.group(n)
	case querystring.Term, querystring.Multi:
		q, err = b.text(n)
	case querystring.Phrase:
		q, err = b.phrase(n)
	case querystring.All:
		q = &lucene.MatchAll{}
	case querystring.Range:
		q, err = b.rangeOf(n, n.From, n.To, n.IncludeFrom, n.IncludeTo)
	default:
		q, err = b.pattern(n)
	}
	if err != nil || q == nil || n.Boost == nil {
		return q, err
	}
	return lucene.Boosted(q, *n.Boost), nil
}

// group puts clauses together.
//
// Server: org.apache.lucene.queryparser.classic.QueryParserBase.addClause.
func (b *stringBuilder) group(n *querystring.Node) (lucene.Query, error) {
	and := b.DefaultOperator == lucene.Must
	out := &lucene.Bool{}
	var first lucene.Query // stands for itself if no other is left
	for i, c := range n.Clauses {
		q, err := b.node(c.Node)
		if err != nil {
			return nil, err
		}
		if n.Single {
			return q, nil
		}
		if i == 0 && (c.Mod == querystring.NoMod || c.Node.Kind == querystring.Multi) {
			first = q
		}
		if c.Node.Kind == querystring.Multi {
			b.addMulti(out, q)
			continue
		}
		if last := len(out.Clauses) - 1; last >= 0 && out.Clauses[last].Occur != lucene.MustNot {
			if c.Conj == querystring.And {
				out.Clauses[last].Occur = lucene.Must
			}
			if and && c.Conj == querystring.Or {
				out.Clauses[last].Occur = lucene.Should
			}
		}
		if q == nil {
			continue
		}
		occur := lucene.Should
		switch {
		case c.Mod == querystring.Not:
			occur = lucene.MustNot
		case and && c.Conj != querystring.Or, !and && (c.Mod == querystring.Required || c.Conj == querystring.And):
			occur = lucene.Must
		}
		out = out.With(occur, q)
	}
	switch {
	case len(out.Clauses) == 0:
		return nil, nil
	case len(out.Clauses) == 1 && first != nil:
		return first, nil
	}
	return fixNegative(out), nil
}

// addMulti adds the terms of one text, each as a clause of its own if they are
// plain terms.
func (b *stringBuilder) addMulti(out *lucene.Bool, q lucene.Query) {
	if q == nil {
		return
	}
	if inner, ok := q.(*lucene.Bool); ok {
		plain := true
		for _, c := range inner.Clauses {
			_, isTerm := c.Query.(*lucene.TermQuery)
			plain = plain && isTerm
		}
		if plain {
			out.Clauses = append(out.Clauses, inner.Clauses...)
			return
		}
	}
	if inner, ok := q.(*lucene.Bool); ok {
		for _, c := range inner.Clauses {
			*out = *out.With(b.DefaultOperator, c.Query)
		}
		return
	}
	*out = *out.With(b.DefaultOperator, q)
}

// names are the fields that a node is about.
func (b *stringBuilder) names(n *querystring.Node, quoted bool) ([]weightedName, error) {
	if !n.HasField {
		if quoted && b.quoted != nil {
			return b.quoted, nil
		}
		return b.fields, nil
	}
	if !isPattern(n.Field) {
		one := []weightedName{{n.Field, 1}}
		if quoted && b.c.field(n.Field+b.quoteSuffix) != nil {
			one[0].name += b.quoteSuffix
		}
		if b.c.field(n.Field) == nil {
			return nil, nil
		}
		return one, nil
	}
	suffix := ""
	if quoted {
		suffix = b.quoteSuffix
	}
	return b.c.resolveFields([]fieldBoost{{n.Field, 1}}, suffix)
}

// exists matches documents with a value in a field.
func (b *stringBuilder) exists(field string) (lucene.Query, error) {
	q, err := b.c.exists(field)
	if _, none := q.(*lucene.MatchNone); none && err == nil {
		return noDocs("unmapped field:" + field), nil
	}
	return q, err
}

// text makes the query of a term, or of several in a row.
func (b *stringBuilder) text(n *querystring.Node) (lucene.Query, error) {
	if n.HasField {
		if n.Field == "_exists_" {
			return b.exists(n.Text)
		}
		if q, ok, err := b.comparison(n); ok || err != nil {
			return q, err
		}
	}
	return b.match(n, n.Text, b.kind, b.analyzer, b.slop)
}

// comparison is a text such as >=10 behind a field.
func (b *stringBuilder) comparison(n *querystring.Node) (q lucene.Query, ok bool, err error) {
	text := n.Text
	if len(text) < 2 || text[0] != '<' && text[0] != '>' {
		if ft := b.c.field(n.Field); ft != nil && ft.IsDate() && b.zone != nil && len(text) > 1 {
			q, err = b.rangeOf(n, text, text, true, true)
			return q, true, err
		}
		return nil, false, nil
	}
	bound, include := text[1:], false
	if len(text) > 2 && text[1] == '=' {
		bound, include = text[2:], true
	}
	if text[0] == '>' {
		q, err = b.rangeOf(n, bound, "*", include, true)
	} else {
		q, err = b.rangeOf(n, "*", bound, true, include)
	}
	return q, true, err
}

// match analyzes a text for the fields of a node.
func (b *stringBuilder) match(n *querystring.Node, text, kind string, a *analysis.Analyzer, slop int) (lucene.Query, error) {
	names, err := b.names(n, kind == "phrase")
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		if !n.HasField {
			return unmappedFields("null"), nil
		}
		return unmappedFields(n.Field), nil
	}
	m := newTextMatch(b.c)
	m.analyzer, m.occur, m.slop, m.lenient, m.zero, m.plain = a, b.DefaultOperator, slop, b.lenient, zeroNull, b.noSynonyms
	mm := &MultiMatch{Text: text, Type: kind}
	how, _, _ := multiMatchType(kind)
	var queries []lucene.Query
	if kind == "cross_fields" {
		queries, err = mm.crossFields(m, names, b.tie)
	} else {
		queries, err = mm.eachField(m, how, names)
	}
	if err != nil {
		return nil, err
	}
	return grouped(m, queries, b.tie)
}

func (b *stringBuilder) phrase(n *querystring.Node) (lucene.Query, error) {
	if n.HasField && n.Field == "_exists_" {
		return b.exists(n.Text)
	}
	slop := b.slop
	if n.HasSlop {
		if f, err := parseFloat(n.Slop); err == nil {
			slop = int(f)
		}
	}
	a := b.quote
	if a == nil {
		a = b.analyzer
	}
	return b.match(n, n.Text, "phrase", a, slop)
}
