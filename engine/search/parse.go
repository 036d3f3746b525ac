package search

import (
	"errors"
	"fmt"
	"net/http"
	"strconv"

	"esconsole/engine/aggs"
	"esconsole/engine/eserr"
	"esconsole/engine/query"
	"esconsole/engine/units"
	"esconsole/engine/xcontent"
)

// later lists the keys of a body that the server knows and that are not built.
var later = map[string]bool{
	"collapse": true, "ext": true,
	"fields": true, "highlight": true, "pit": true, "profile": true,
	"script_fields": true, "slice": true, "suggest": true,
}

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

func (r *Request) parseKey(body xcontent.Value, f xcontent.Field) (err error) {
	v := f.Value
	scalar := v.Kind() != xcontent.KindObject && v.Kind() != xcontent.KindArray
	switch {
	case f.Key == "query" && v.Kind() == xcontent.KindObject:
		r.Query, err = query.Parse(v)
	case (f.Key == "aggs" || f.Key == "aggregations") && v.Kind() == xcontent.KindObject:
		r.Aggs, err = aggs.Parse(v, r.warn)
	case f.Key == "post_filter" && v.Kind() == xcontent.KindObject:
		r.PostFilter, err = query.Parse(v)
	case f.Key == "sort":
		r.Sort, err = parseSorts(v)
	case f.Key == "_source":
		r.Source, err = ParseSource(v, r.warn)
	case f.Key == "stored_fields":
		r.StoredFields = texts(v)
	case f.Key == "docvalue_fields" && v.Kind() == xcontent.KindArray:
		r.DocValues, err = parseFieldFormats(v)
	case f.Key == "stats" && v.Kind() == xcontent.KindArray:
	case f.Key == "search_after" && v.Kind() == xcontent.KindArray:
		r.After, err = parseSearchAfter(v)
	case f.Key == "rescore" && !scalar:
		r.Rescore, err = parseRescores(v)
	case f.Key == "indices_boost" && !scalar:
		err = r.parseIndicesBoost(v)
	case later[f.Key]:
		err = eserr.NotImplemented("the key [" + f.Key + "] of a search")
	case scalar:
		err = r.parseScalar(body, f)
	default:
		err = unknownKey(body, f)
	}
	return err
}

// parseScalar reads the keys whose values are numbers, texts or booleans.
func (r *Request) parseScalar(body xcontent.Value, f xcontent.Field) (err error) {
	switch f.Key {
	case "from":
		r.From, err = nonNegative(f.Value, 0)
	case "size":
		r.Size, err = nonNegative(f.Value, defaultSize)
	case "version":
		r.Version, err = boolean(f.Value)
	case "seq_no_primary_term":
		r.SeqNo, err = boolean(f.Value)
	case "track_scores":
		r.TrackScores, err = boolean(f.Value)
	case "track_total_hits":
		r.TrackTotal, err = ParseTrackTotal(f.Value.Text())
	case "min_score":
		n, _ := f.Value.Float64()
		r.MinScore = &n
	case "terminate_after":
		r.TerminateAfter, err = nonNegative(f.Value, 0)
	case "explain":
		r.Explain, err = boolean(f.Value)
	case "timeout":
		if _, e := units.ParseDuration(f.Value.Text(), "timeout"); e != nil {
			err = e
		}
	case "stats":
		err = unknownKey(body, f)
	default:
		err = unknownKey(body, f)
	}
	return err
}

func (r *Request) warn(text string) {
	if r.Warn != nil {
		r.Warn(text)
	}
}

// nonNegative reads a whole number; the server takes a negative one for the default.
func nonNegative(v xcontent.Value, def int) (int, error) {
	n, err := strconv.ParseInt(v.Text(), 10, 32)
	if err != nil {
		return 0, eserr.NumberFormat(v.Text())
	}
	if n < 0 {
		return def, nil
	}
	return int(n), nil
}

func boolean(v xcontent.Value) (bool, error) {
	switch v.Text() {
	case "true":
		return true, nil
	case "false":
		return false, nil
	}
	return false, eserr.IllegalArgument("Failed to parse value [%s] as only [true] or [false] are allowed.", v.Text())
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
		f.Includes = texts(v)
	case xcontent.KindObject:
		for _, m := range v.Fields() {
			if m.Key == "include" || m.Key == "exclude" {
				warn("Deprecated field [" + m.Key + "] used, expected [" + m.Key + "s] instead")
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
func ParseQueryBody(body xcontent.Value, err error) (query.Query, error) {
	return ParseQueryUnder("query", body, err)
}

// ParseQueryUnder is ParseQueryBody for a query under another key.
func ParseQueryUnder(key string, body xcontent.Value, err error) (query.Query, error) {
	q, err := parseOptional(key, body, err)
	if q == nil {
		q = query.NewMatchAll()
	}
	return q, err
}

// ParseOptionalQuery is ParseQueryBody for bodies that may hold no query: nil.
func ParseOptionalQuery(body xcontent.Value, err error) (query.Query, error) {
	return parseOptional("query", body, err)
}

// parseOptional reads the query under a key. What is no parsing exception of its
// own is made one.
//
// Server: org.elasticsearch.rest.action.RestActions.parseTopLevelQueryBuilder.
func parseOptional(key string, body xcontent.Value, err error) (query.Query, error) {
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
		if q, err = query.Parse(f.Value); err != nil {
			return nil, failedToParse(body, syntaxFirst(err, body), lastToken(f.Value))
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
