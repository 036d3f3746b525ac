// Package query is the query DSL: one file per query, with its parse and its
// work. A parsed query is a plain value; Build resolves it against the mapping
// and the documents of one shard.
package query

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"sort"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// Query is one clause of the DSL.
type Query interface {
	// Build resolves the clause against one shard. nil, without an error, stands
	// for a clause that is left out.
	Build(c *Context) (lucene.Query, error)
}

// MaxDepth is how deeply clauses may be nested.
const MaxDepth = 300

type parseFunc func(body xcontent.Value, s scope) (Query, error)

// builtins lists every query of the server by its name in requests. nil: known
// to the server, not built here.
func builtins() map[string]parseFunc {
	return map[string]parseFunc{
		"bool":                parseBool,
		"boosting":            parseBoosting,
		"common":              parseCommonTerms,
		"constant_score":      parseConstantScore,
		"dis_max":             parseDisMax,
		"distance_feature":    parseDistanceFeature,
		"exists":              parseExists,
		"field_masking_span":  parseFieldMaskingSpan,
		"function_score":      parseFunctionScore,
		"fuzzy":               parseFuzzy,
		"geo_bounding_box":    parseGeoBoundingBox,
		"geo_distance":        parseGeoDistance,
		"geo_polygon":         parseGeoPolygon,
		"geo_shape":           nil,
		"has_child":           parseHasChild,
		"has_parent":          parseHasParent,
		"ids":                 parseIDs,
		"intervals":           parseIntervals,
		"match":               parseMatch,
		"match_all":           parseMatchAll,
		"match_bool_prefix":   parseMatchBoolPrefix,
		"match_none":          parseMatchNone,
		"match_phrase":        parseMatchPhrase,
		"match_phrase_prefix": parseMatchPhrasePrefix,
		"more_like_this":      nil,
		"multi_match":         parseMultiMatch,
		"nested":              parseNested,
		"parent_id":           parseParentID,
		"percolate":           nil,
		"prefix":              parsePrefix,
		"query_string":        parseQueryString,
		"range":               parseRange,
		"rank_feature":        parseRankFeature,
		"regexp":              parseRegexp,
		"script":              nil,
		"script_score":        nil,
		"simple_query_string": parseSimpleQueryString,
		"span_containing":     parseSpanContaining,
		"span_first":          parseSpanFirst,
		"span_gap":            parseSpanGap,
		"span_multi":          parseSpanMulti,
		"span_near":           parseSpanNear,
		"span_not":            parseSpanNot,
		"span_or":             parseSpanOr,
		"span_term":           parseSpanTerm,
		"span_within":         parseSpanWithin,
		"term":                parseTerm,
		"terms":               parseTerms,
		"terms_set":           parseTermsSet,
		"type":                parseType,
		"wildcard":            parseWildcard,
		"wrapper":             parseWrapper,
	}
}

// Parse reads a query: an object with one key, the name of the query.
// warn takes deprecation warnings; nil drops them.
func Parse(v xcontent.Value, warn func(text string)) (Query, error) {
	return parse(v, scope{warn: warn})
}

// scope is what the reader of a query knows of what is around it.
type scope struct {
	depth    int
	warn     func(text string)
	function string // name of the score function that is read
}

func (s scope) deeper() scope {
	s.depth++
	return s
}

// deprecated warns of what is not to be used any longer.
func (s scope) deprecated(text string) {
	if s.warn != nil {
		s.warn(text)
	}
}

func parse(v xcontent.Value, s scope) (Query, error) {
	if s.depth > MaxDepth {
		return nil, eserr.IllegalArgument("the query is nested more than [%d] levels deep", MaxDepth)
	}
	if v.Kind() != xcontent.KindObject {
		return nil, parsingError(v, v.Pos(), "[_na] query malformed, must start with start_object")
	}
	fields := v.Fields()
	if len(fields) == 0 && v.Err() != nil {
		return nil, v.Err()
	}
	if len(fields) == 0 {
		return nil, emptyClause(v)
	}
	name, body := fields[0].Key, fields[0].Value
	if body.Kind() != xcontent.KindObject {
		return nil, parsingError(v, body.Pos(), "[%s] query malformed, no start_object after query name", name)
	}
	read, known := builtins()[name]
	if !known {
		return nil, unknownQuery(v, body, name)
	}
	if read == nil {
		return nil, eserr.NotImplemented("the query [" + name + "]")
	}
	q, err := read(body, s.deeper())
	if err != nil {
		if _, known := eserr.From(err).Meta.Get("line"); known || unbuilt(eserr.From(err)) {
			return nil, err
		}
		if objectparser.PlaceOf(err, -1) == atEnd {
			return nil, objectparser.At(err, end(body))
		}
		return nil, objectparser.Within(err, end(body)) // found once the query has been read
	}
	if err := positiveBoost(q); err != nil {
		return nil, objectparser.At(err, end(body))
	}
	if len(fields) > 1 {
		return nil, parsingError(v, fields[1].Pos, "[%s] malformed query, expected [END_OBJECT] but found [FIELD_NAME]", name)
	}
	return q, v.Err()
}

// atEnd is the place of an error that is found once the query has been read.
const atEnd = math.MaxInt

// inner reads a clause that is a member of body. What is no object is noticed at
// the token behind it.
func inner(body, v xcontent.Value, s scope) (Query, error) {
	if v.Kind() == xcontent.KindObject || v.IsMissing() {
		return parse(v, s)
	}
	at, raw := v.End()-body.Pos(), body.Raw()
	for at < len(raw) && strings.IndexByte(" \t\r\n,", raw[at]) >= 0 {
		at++
	}
	return nil, objectparser.At(parsingError(body, body.Pos()+at, "[_na] query malformed, must start with start_object"), body.Pos()+at)
}

// emptyClause is the error for {}, at its closing brace.
func emptyClause(v xcontent.Value) error {
	at := v.Pos() + len(v.Raw()) - 1
	line, col := v.LineCol(at)
	return objectparser.At(eserr.IllegalArgument("query malformed, empty clause found at [%d:%d]", line, col), at)
}

// unknownQuery is the error for a name that no query has, with the names that
// are alike.
func unknownQuery(v, body xcontent.Value, name string) error {
	return unknownNamed(v, xcontent.Field{Key: name, Value: body}, name, slices.Collect(maps.Keys(builtins())))
}

// unknownNamed is the error for a name that is not among those of its kind, found
// while a query was read. The names that are like that of the query are named.
func unknownNamed(v xcontent.Value, f xcontent.Field, query string, names []string) error {
	text := "unknown query [" + query + "]"
	switch like := eserr.Alike(query, names); len(like) {
	case 0:
	case 1:
		text += " did you mean [" + like[0] + "]?"
	default:
		text += " did you mean any of [" + strings.Join(like, ", ") + "]?"
	}
	line, col := v.LineCol(f.Value.Pos())
	return parsingError(v, f.Value.Pos(), "%s", text).Wrap(eserr.NamedObjectNotFound(line, col, f.Key))
}

// parsingError is a parsing_exception at an offset of v's text.
func parsingError(v xcontent.Value, pos int, format string, args ...any) *eserr.Error {
	line, col := v.LineCol(pos)
	return eserr.Parsing(line, col, format, args...)
}

// objectError is how the queries that the server reads field by field report a
// mistake: the reason has the position at, the exception that of the value.
func objectError(body xcontent.Value, at int, value xcontent.Value, cause *eserr.Error, format string, args ...any) error {
	if cause != nil && unbuilt(cause) {
		return cause
	}
	line, col := body.LineCol(at)
	reason := fmt.Sprintf("[%d:%d] ", line, col) + fmt.Sprintf(format, args...)
	inner := &eserr.Error{Status: 400, Type: "x_content_parse_exception", Reason: reason, Plain: true, Cause: cause}
	return parsingError(body, value.Pos(), "%s", reason).Wrap(inner)
}

// failure makes the error of a query that the server reads with an object parser.
type failure func(body xcontent.Value, at int, value xcontent.Value, cause *eserr.Error, format string, args ...any) error

// contentError is objectError for the queries that hand the parser's error on.
func contentError(body xcontent.Value, at int, value xcontent.Value, cause *eserr.Error, format string, args ...any) error {
	if cause != nil && unbuilt(cause) {
		return cause
	}
	line, col := body.LineCol(at)
	e := eserr.ContentParse(line, col, format, args...)
	e.Cause = cause
	return objectparser.At(e, value.Pos())
}

// metAt is an error met at the value of an option, if it does not say where itself.
func metAt(err error, f xcontent.Field) error {
	if objectparser.PlaceOf(err, -1) >= 0 {
		return err
	}
	if _, known := eserr.From(err).Meta.Get("line"); known {
		return err
	}
	return objectparser.At(err, f.Value.Pos())
}

// unlisted are the fields of an object as queries take them that pay no attention to
// brackets: each element of an array stands for the field.
func unlisted(v xcontent.Value) []xcontent.Field {
	var out []xcontent.Field
	for _, f := range v.Fields() {
		out = appendUnlisted(out, f, 0)
	}
	return out
}

func appendUnlisted(out []xcontent.Field, f xcontent.Field, depth int) []xcontent.Field {
	if f.Value.Kind() != xcontent.KindArray || depth > MaxDepth {
		return append(out, f)
	}
	for _, item := range f.Value.Items() {
		f.Value = item
		out = appendUnlisted(out, f, depth+1)
	}
	return out
}

// settled is the last value of an array, as queries take it that pay no attention to
// brackets; false: there is none.
func settled(v xcontent.Value, depth int) (xcontent.Value, bool) {
	if v.Kind() != xcontent.KindArray {
		return v, v.Kind() != xcontent.KindNull
	}
	if depth > MaxDepth {
		return v, false
	}
	items := v.Items()
	for i := len(items) - 1; i >= 0; i-- {
		if last, ok := settled(items[i], depth+1); ok {
			return last, true
		}
	}
	return v, false
}

// PlaceOf is where the reader stood when err was met in a query in body, def if err
// does not say.
func PlaceOf(err error, body xcontent.Value, def int) int {
	if l, ok := eserr.From(err).Meta.Get("line"); ok {
		c, _ := eserr.From(err).Meta.Get("col")
		line, _ := l.(int)
		col, _ := c.(int)
		return offsetOf(body, line, col)
	}
	return objectparser.PlaceOf(err, def)
}

// offsetOf is the place of a line and column.
func offsetOf(body xcontent.Value, line, col int) int {
	return sort.Search(max(body.End(), 0), func(i int) bool {
		l, c := body.LineCol(i)
		return l > line || l == line && c >= col
	})
}

// contentErrorIn is contentError for what went wrong inside a value: it has the
// place where the reader stood.
func contentErrorIn(body, item xcontent.Value, err error, format string, args ...any) error {
	at := objectparser.PlaceOf(err, -1)
	cause := eserr.From(err)
	if cause != nil && unbuilt(cause) {
		return cause
	}
	line, col := body.LineCol(max(at, item.Pos()))
	if l, ok := cause.Meta.Get("line"); ok && at < 0 {
		c, _ := cause.Meta.Get("col")
		line, _ = l.(int)
		col, _ = c.(int)
		at = offsetOf(body, line, col)
	}
	e := eserr.ContentParse(line, col, format, args...)
	e.Cause = cause
	if at >= 0 {
		return objectparser.At(e, at)
	}
	return e
}

// unknownField is the refusal of an option of a query read field by field.
func unknownField(body xcontent.Value, f xcontent.Field, query string, names ...string) error {
	return objectError(body, f.Pos, f.Value, nil, "[%s] unknown field [%s]%s", query, f.Key, eserr.DidYouMean(f.Key, names))
}

// unsupported is the refusal of an option by the other queries.
func unsupported(body xcontent.Value, f xcontent.Field, query string) error {
	return parsingError(body, f.Value.Pos(), "[%s] query does not support [%s]", query, f.Key)
}
