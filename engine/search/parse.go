package search

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"

	"esconsole/engine/aggs"
	"esconsole/engine/eserr"
	"esconsole/engine/objectparser"
	"esconsole/engine/query"
	"esconsole/engine/suggest"
	"esconsole/engine/units"
	"esconsole/engine/xcontent"
)

// ParseBody reads the body of a search into r. next is what follows the body: it
// has to be nothing.
func (r *Request) ParseBody(body, next xcontent.Value) error {
	if body.Kind() != xcontent.KindObject {
		return parsingError(body, body.Pos(), "Expected [START_OBJECT] but found [%s]", token(body))
	}
	for _, f := range body.Fields() {
		if err := r.parseKey(body, f); err != nil {
			return syntaxFirst(err, body)
		}
	}
	switch {
	case body.Err() != nil:
		return body.Err()
	case next.Err() != nil:
		return next.Err()
	case !next.IsMissing():
		return parsingError(next, next.Pos(), "Unexpected token [%s] found after the main object.", token(next))
	}
	return nil
}

// syntaxFirst prefers the syntax error of a body to the news that a part before
// it is not built yet: that part would have been read without complaint.
func syntaxFirst(err error, body xcontent.Value) error {
	if body.Err() != nil && eserr.From(err).Status == 501 {
		return body.Err()
	}
	return err
}

// kinds tells of a key of a body with which kinds of values it is known.
type kinds uint8

const (
	scalar kinds = 1 << iota
	object
	array
)

// bodyKey is a key of the body of a search.
type bodyKey struct {
	takes kinds
	read  func(r *Request, v xcontent.Value) error
}

// bodyKeys lists the keys of a body. nil: known to the server, not built here.
//
// Server: org.elasticsearch.search.builder.SearchSourceBuilder.
func bodyKeys() map[string]bodyKey {
	return map[string]bodyKey{
		"from":    {scalar, func(r *Request, v xcontent.Value) (err error) { r.From, err = nonNegative(v, 0); return err }},
		"size":    {scalar, func(r *Request, v xcontent.Value) (err error) { r.Size, err = nonNegative(v, defaultSize); return err }},
		"timeout": {scalar, (*Request).parseTimeout},
		"terminate_after": {scalar, func(r *Request, v xcontent.Value) (err error) {
			r.TerminateAfter, err = objectparser.Int(v)
			return err
		}},
		"min_score":           {scalar, (*Request).parseMinScore},
		"version":             {scalar, func(r *Request, v xcontent.Value) (err error) { r.Version, err = objectparser.Boolean(v); return err }},
		"seq_no_primary_term": {scalar, func(r *Request, v xcontent.Value) (err error) { r.SeqNo, err = objectparser.Boolean(v); return err }},
		"explain":             {scalar, func(r *Request, v xcontent.Value) (err error) { r.Explain, err = objectparser.Boolean(v); return err }},
		"track_scores": {scalar, func(r *Request, v xcontent.Value) (err error) {
			r.TrackScores, err = objectparser.Boolean(v)
			return err
		}},
		"track_total_hits": {scalar, (*Request).parseTrackTotal},
		"_source":          {scalar | object | array, func(r *Request, v xcontent.Value) (err error) { r.Source, err = ParseSource(v, r.warn); return err }},
		"stored_fields":    {scalar | array, (*Request).parseStoredFields},
		"sort":             {scalar | object | array, (*Request).parseSort},
		"profile":          {scalar, func(r *Request, v xcontent.Value) (err error) { r.Profile, err = objectparser.Boolean(v); return err }},
		"query":            {object, func(r *Request, v xcontent.Value) (err error) { r.Query, err = r.parseQuery(v); return err }},
		"post_filter":      {object, func(r *Request, v xcontent.Value) (err error) { r.PostFilter, err = r.parseQuery(v); return err }},
		"script_fields": {object, func(r *Request, v xcontent.Value) (err error) {
			r.ScriptFields, err = readScriptFields(v, r.warn)
			return err
		}},
		"indices_boost": {object | array, (*Request).parseIndicesBoost},
		"aggregations": {object, func(r *Request, v xcontent.Value) (err error) {
			r.Aggs, err = aggs.Parse(v, aggs.Reading{Warn: r.warn, TopHits: r.parseTopHits})
			return err
		}},
		"aggs": {object, func(r *Request, v xcontent.Value) (err error) {
			r.Aggs, err = aggs.Parse(v, aggs.Reading{Warn: r.warn, TopHits: r.parseTopHits})
			return err
		}},
		"highlight": {object, func(r *Request, v xcontent.Value) (err error) {
			r.Highlight, err = parseHighlight(v, r.warn)
			return err
		}},
		"suggest":         {object, func(r *Request, v xcontent.Value) (err error) { r.Suggest, err = suggest.Parse(v, r.warn); return err }},
		"rescore":         {object | array, func(r *Request, v xcontent.Value) (err error) { r.Rescore, err = parseRescores(v); return err }},
		"ext":             {object, parseExt},
		"slice":           {object, func(r *Request, v xcontent.Value) (err error) { r.Slice, err = parseSlice(v, r.warn); return err }},
		"collapse":        {object, func(r *Request, v xcontent.Value) (err error) { r.Collapse, err = parseCollapse(v, r.warn); return err }},
		"pit":             {object, (*Request).parsePIT},
		"docvalue_fields": {array, func(r *Request, v xcontent.Value) (err error) { r.DocValues, err = parseFieldFormats(v); return err }},
		"fields":          {array, func(r *Request, v xcontent.Value) (err error) { r.Fields, err = parseFieldFormats(v); return err }},
		"stats":           {array, parseStats},
		"search_after":    {array, func(r *Request, v xcontent.Value) (err error) { r.After, err = parseSearchAfter(v); return err }},
	}
}

func (r *Request) parseKey(body xcontent.Value, f xcontent.Field) error {
	var kind kinds
	switch f.Value.Kind() {
	case xcontent.KindObject:
		kind = object
	case xcontent.KindArray:
		kind = array
	case xcontent.KindString, xcontent.KindNumber, xcontent.KindBool:
		kind = scalar
	case xcontent.KindMissing:
		return body.Err()
	}
	key, known := bodyKeys()[f.Key]
	switch {
	case !known || key.takes&kind == 0:
		return unknownKey(body, f)
	case key.read == nil:
		return eserr.NotImplemented("the key [" + f.Key + "] of a search")
	}
	return key.read(r, f.Value)
}

// parseQuery reads a query with the inner hits in it.
func (r *Request) parseQuery(v xcontent.Value) (query.Query, error) {
	q, err := query.Parse(v, r.warn)
	if err != nil {
		return nil, err
	}
	for _, h := range query.AllInnerHits(q) {
		if err := readInnerHits(h, r.warn); err != nil {
			return nil, err
		}
	}
	return q, nil
}

func (r *Request) parseTimeout(v xcontent.Value) error {
	if _, err := units.ParseDuration(v.Text(), "timeout"); err != nil {
		return err
	}
	return nil
}

func (r *Request) parseMinScore(v xcontent.Value) error {
	if v.Kind() == xcontent.KindBool {
		_, err := objectparser.Int(v) // says that it is no number
		return err
	}
	f, err := float(v)
	n := float64(f)
	r.MinScore = &n
	return err
}

func (r *Request) parseTrackTotal(v xcontent.Value) (err error) {
	switch v.Text() {
	case "true":
		r.TrackTotal = TrackAll
	case "false":
		r.TrackTotal = -1
	default:
		r.TrackTotal, err = objectparser.Int(v)
	}
	return err
}

// parseSort reads the sort; a scalar of any kind is the name of a field.
func (r *Request) parseSort(v xcontent.Value) (err error) {
	switch v.Kind() {
	case xcontent.KindString, xcontent.KindNumber, xcontent.KindBool:
		r.Sort = append(r.Sort, NewSort(v.Text()))
		return v.Err()
	}
	r.Sort, err = parseSorts(v, r.warn)
	return err
}

// parseStoredFields reads stored_fields: a text or an array of them.
func (r *Request) parseStoredFields(v xcontent.Value) error {
	switch v.Kind() {
	case xcontent.KindString, xcontent.KindArray:
	default:
		return parsingError(v, v.Pos(), "Expected [VALUE_STRING] or [START_ARRAY] in [stored_fields] but found [%s]", token(v))
	}
	for _, item := range v.Items() {
		if _, err := objectparser.Text(item); err != nil {
			return err
		}
	}
	r.StoredFields = texts(v)
	if len(r.StoredFields) > 1 && slices.Contains(r.StoredFields, "_none_") {
		return eserr.IllegalArgument("cannot combine _none_ with other fields")
	}
	return v.Err()
}

// parseStats reads stats, which count searches in groups.
func parseStats(_ *Request, v xcontent.Value) error {
	for _, item := range v.Items() {
		if item.Kind() != xcontent.KindString && !item.IsMissing() {
			return parsingError(v, item.Pos(), "Expected [VALUE_STRING] in [stats] but found [%s]", token(item))
		}
	}
	return v.Err()
}

// parseExt reads ext, whose sections come with plug-ins.
func parseExt(_ *Request, v xcontent.Value) error {
	if fields := v.Fields(); len(fields) == 0 || fields[0].Value.IsMissing() {
		return v.Err()
	}
	return &eserr.Error{Status: 400, Type: "x_content_parse_exception", Plain: true,
		Reason: "unknown named object category [org.elasticsearch.search.SearchExtBuilder]"}
}

func (r *Request) warn(text string) {
	if r.Warn != nil {
		r.Warn(text)
	}
}

// nonNegative reads a whole number; the server takes -1 for the default, and
// notices other negative ones later.
func nonNegative(v xcontent.Value, def int) (int, error) {
	n, err := objectparser.Int(v)
	if n == -1 {
		return def, err
	}
	return n, err
}

// ParseTrackTotal reads track_total_hits: a boolean or a number.
func ParseTrackTotal(text string) (int, error) {
	switch text {
	case "true":
		return TrackAll, nil
	case "false":
		return -1, nil
	}
	n, err := strconv.ParseInt(text, 10, 32)
	if err != nil {
		return 0, eserr.NumberFormat(text)
	}
	if n < 0 {
		return 0, eserr.IllegalArgument("[track_total_hits] parameter must be positive or equals to -1, got %d", n)
	}
	return int(n), nil
}

// ParseSource reads _source: a boolean, a text, a list, or an object of lists.
func ParseSource(v xcontent.Value, warn func(text string)) (*SourceFilter, error) {
	f := &SourceFilter{Fetch: true}
	switch v.Kind() {
	case xcontent.KindBool:
		f.Fetch = v.Text() == "true"
	case xcontent.KindString:
		f.Includes = []string{v.Text()}
	case xcontent.KindArray:
		for _, item := range v.Items() {
			if _, err := objectparser.Text(item); err != nil {
				return nil, err
			}
		}
		f.Includes = texts(v)
	case xcontent.KindObject:
		for _, m := range v.Fields() {
			if m.Key == "include" || m.Key == "exclude" {
				warn("Deprecated field [" + m.Key + "] used, expected [" + m.Key + "s] instead")
			}
			for _, item := range m.Value.Items() {
				if item.Kind() != xcontent.KindString && m.Value.Kind() == xcontent.KindArray && !item.IsMissing() {
					return nil, parsingError(v, item.Pos(), "Unknown key for a %s in [%s].", token(item), m.Key)
				}
			}
			switch m.Key {
			case "includes", "include":
				f.Includes = texts(m.Value)
			case "excludes", "exclude":
				f.Excludes = texts(m.Value)
			default:
				return nil, parsingError(v, m.Value.Pos(), "Unknown key for a %s in [%s].", token(m.Value), m.Key)
			}
		}
	default:
		return nil, parsingError(v, v.Pos(), "Expected one of [VALUE_BOOLEAN, START_OBJECT] but found [%s]", token(v))
	}
	return f, nil
}

// texts reads a list of texts; one text stands for a list of one.
func texts(v xcontent.Value) []string {
	if v.Kind() != xcontent.KindArray {
		return []string{v.Text()}
	}
	out := []string{}
	for _, item := range v.Items() {
		out = append(out, item.Text())
	}
	return out
}

func unknownKey(body xcontent.Value, f xcontent.Field) error {
	return parsingError(body, f.Value.Pos(), "Unknown key for a %s in [%s].", token(f.Value), f.Key)
}

// token is the kind of a value in the server's words.
func token(v xcontent.Value) string {
	switch v.Kind() {
	case xcontent.KindObject:
		return "START_OBJECT"
	case xcontent.KindArray:
		return "START_ARRAY"
	case xcontent.KindString:
		return "VALUE_STRING"
	case xcontent.KindNumber:
		return "VALUE_NUMBER"
	case xcontent.KindBool:
		return "VALUE_BOOLEAN"
	}
	return "VALUE_NULL"
}

func parsingError(v xcontent.Value, pos int, format string, args ...any) *eserr.Error {
	line, col := v.LineCol(pos)
	return eserr.Parsing(line, col, format, args...)
}

// contentError is an x_content_parse_exception at an offset.
func contentError(v xcontent.Value, pos int, cause *eserr.Error, format string, args ...any) *eserr.Error {
	line, col := v.LineCol(pos)
	return &eserr.Error{Status: 400, Type: "x_content_parse_exception", Plain: true, Cause: cause,
		Reason: fmt.Sprintf("[%d:%d] ", line, col) + fmt.Sprintf(format, args...)}
}

// ParseQueryBody reads a body that holds a query and nothing else, as the count
// API takes it. err is what was wrong with its text before it began.
func ParseQueryBody(warn func(text string), body xcontent.Value, err error) (query.Query, error) {
	return ParseQueryUnder("query", warn, body, err)
}

// ParseQueryUnder is ParseQueryBody for a query under another key.
func ParseQueryUnder(key string, warn func(text string), body xcontent.Value, err error) (query.Query, error) {
	q, err := parseOptional(key, warn, body, err)
	if q == nil {
		q = query.NewMatchAll()
	}
	return q, err
}

// ParseOptionalQuery is ParseQueryBody for bodies that may hold no query: nil.
func ParseOptionalQuery(warn func(text string), body xcontent.Value, err error) (query.Query, error) {
	return parseOptional("query", warn, body, err)
}

// parseOptional reads the query under a key. What is no parsing exception of its
// own is made one.
//
// Server: org.elasticsearch.rest.action.RestActions.parseTopLevelQueryBuilder.
func parseOptional(key string, warn func(text string), body xcontent.Value, err error) (query.Query, error) {
	var syntax *xcontent.SyntaxError
	switch {
	case errors.As(err, &syntax):
		return nil, failedToParse(body, err, 0)
	case err != nil:
		return nil, err
	}
	var q query.Query
	if body.Kind() != xcontent.KindObject {
		return nil, parsingError(body, body.Pos(), "Expected [START_OBJECT] but found [%s]", token(body))
	}
	for _, f := range body.Fields() {
		if f.Key != key {
			return nil, parsingError(body, f.Pos, "request does not support [%s]", f.Key)
		}
		if q, err = query.Parse(f.Value, warn); err != nil {
			return nil, failedToParse(body, syntaxFirst(err, body), objectparser.PlaceOf(err, lastToken(f.Value)))
		}
	}
	if err := body.Err(); err != nil {
		return nil, failedToParse(body, err, 0)
	}
	return q, nil
}

// lastToken is where the clause of a query ends, or the query if it has none.
func lastToken(v xcontent.Value) int {
	if fields := v.Fields(); len(fields) > 0 {
		v = fields[0].Value
	}
	return max(v.End()-1, v.Pos())
}

// failedToParse wraps what is no parsing exception, with the place of the last
// token that was read; at is that place where the error does not know it.
func failedToParse(body xcontent.Value, err error, at int) error {
	e := eserr.From(err)
	if e.Type == "parsing_exception" || e.Status == http.StatusNotImplemented {
		return e
	}
	var syntax *xcontent.SyntaxError
	if errors.As(err, &syntax) {
		at = syntax.Token
	}
	return parsingError(body, at, "Failed to parse").Wrap(e)
}
