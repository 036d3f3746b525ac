package query

import (
	"maps"
	"slices"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// FunctionScore changes the scores of a query by functions of the documents.
//
// Server: org.elasticsearch.index.query.functionscore.FunctionScoreQueryBuilder.
type FunctionScore struct {
	common
	Query     Query // nil: all documents
	Functions []ScoreFunction

	mode, boostMode lucene.ScoreMode
	boostModeGiven  bool
	maxBoost        float32
	minScore        *float32
}

// ScoreFunction is one of the functions with what it counts for.
type ScoreFunction struct {
	Filter Query    // nil: all documents
	Weight *float32 // nil: none

	name     string
	function scoreFunction // nil: the weight alone
}

// scoreFunction is a function that was read.
type scoreFunction interface {
	// build resolves it against one shard.
	build(c *Context) (lucene.ScoreFunction, error)
	// print gives its options as the server prints them.
	print() xcontent.Object
}

// scoreFunctions lists the functions by their names in requests. nil: known to the
// server, not built here.
func scoreFunctions() map[string]func(body xcontent.Value, s scope) (scoreFunction, error) {
	return map[string]func(body xcontent.Value, s scope) (scoreFunction, error){
		"exp":                parseDecay,
		"field_value_factor": parseFieldValueFactor,
		"gauss":              parseDecay,
		"linear":             parseDecay,
		"random_score":       parseRandomScore,
		"script_score":       nil,
	}
}

// functionReader reads a query with functions.
type functionReader struct {
	q      *FunctionScore
	body   xcontent.Value
	scope  scope
	single string // name of the only function
	array  bool   // the key functions was there
}

func parseFunctionScore(body xcontent.Value, s scope) (Query, error) {
	r := &functionReader{body: body, scope: s,
		q: &FunctionScore{common: newCommon(), mode: lucene.Multiply, boostMode: lucene.Multiply, maxBoost: lucene.NoMaxBoost}}
	for _, f := range body.Fields() {
		var err error
		switch f.Value.Kind() {
		case xcontent.KindObject:
			err = r.object(f)
		case xcontent.KindArray:
			err = r.list(f)
		case xcontent.KindNull:
		default:
			err = r.option(f)
		}
		if err != nil {
			return nil, metAt(err, f)
		}
	}
	return r.q, body.Err()
}

func (r *functionReader) fail(f xcontent.Field, text string) error {
	return parsingError(r.body, f.Value.Pos(), "%s", "failed to parse [function_score] query. "+text)
}

// crowded is the error of a function beside others that are given otherwise.
func (r *functionReader) crowded(f xcontent.Field) error {
	switch {
	case r.single != "":
		return r.fail(f, "already found function ["+r.single+"], now encountering ["+f.Key+"]. use [functions] array if you want to define several functions.")
	case r.array:
		return r.misplaced(f, "already found [functions] array, now encountering ["+f.Key+"].")
	}
	return nil
}

func (r *functionReader) misplaced(f xcontent.Field, text string) error {
	return r.fail(f, "[you can either define [functions] array or a single function, not both. "+text+"]")
}

func (r *functionReader) object(f xcontent.Field) (err error) {
	if f.Key == "query" {
		if r.q.Query != nil {
			return r.fail(f, "[query] is already defined.")
		}
		r.q.Query, err = parse(f.Value, r.scope)
		return err
	}
	if err := r.crowded(f); err != nil {
		return err
	}
	r.single = f.Key
	one := ScoreFunction{}
	if err := r.function(&one, f); err != nil {
		return err
	}
	r.q.Functions = append(r.q.Functions, one)
	return nil
}

// function reads a function by its name.
func (r *functionReader) function(to *ScoreFunction, f xcontent.Field) (err error) {
	read, known := scoreFunctions()[f.Key]
	if !known {
		return unknownNamed(r.body, f, "function_score", slices.Collect(maps.Keys(scoreFunctions())))
	}
	if read == nil {
		return eserr.NotImplemented("the function [" + f.Key + "]")
	}
	s := r.scope
	s.function = f.Key
	to.name = f.Key
	to.function, err = read(f.Value, s)
	return err
}

func (r *functionReader) list(f xcontent.Field) error {
	switch {
	case f.Key != "functions":
		return r.fail(f, "array ["+f.Key+"] is not supported")
	case r.single != "":
		return r.misplaced(f, "already found ["+r.single+"], now encountering [functions].")
	}
	r.array = true
	for _, item := range f.Value.Items() {
		if item.Kind() != xcontent.KindObject {
			return parsingError(r.body, item.Pos(), "failed to parse [START_OBJECT]. malformed query, expected a [%s] while parsing functions but got a [function_score] instead", item.Kind())
		}
		one, err := r.entry(item)
		if err != nil {
			return err
		}
		r.q.Functions = append(r.q.Functions, one)
	}
	return f.Value.Err()
}

// entry reads one of several functions.
func (r *functionReader) entry(v xcontent.Value) (one ScoreFunction, err error) {
	for _, f := range v.Fields() {
		switch {
		case f.Value.Kind() == xcontent.KindObject && f.Key == "filter":
			one.Filter, err = parse(f.Value, r.scope)
		case f.Value.Kind() == xcontent.KindObject && one.name != "":
			err = parsingError(r.body, f.Value.Pos(), "failed to parse function_score functions. already found [%s], now encountering [%s].", one.name, f.Key)
		case f.Value.Kind() == xcontent.KindObject:
			err = r.function(&one, f)
		case !isScalar(f.Value):
		case f.Key == "weight":
			one.Weight, err = weightOf(f.Value)
		default:
			err = r.fail(f, "field ["+f.Key+"] is not supported")
		}
		if err != nil {
			return one, err
		}
	}
	if v.Err() == nil && one.name == "" && one.Weight == nil {
		return one, parsingError(r.body, end(v), "failed to parse [function_score] query. an entry in functions list is missing a function.")
	}
	if one.Weight != nil && *one.Weight < 0 {
		return one, eserr.IllegalArgument("[weight] cannot be negative for a filtering function")
	}
	return one, v.Err()
}

func weightOf(v xcontent.Value) (*float32, error) {
	n, err := floatValue(v)
	return &n, err
}

func (r *functionReader) option(f xcontent.Field) (err error) {
	switch f.Key {
	case "score_mode":
		r.q.mode, err = scoreMode(f.Value, "common.lucene.search.function.FunctionScoreQuery.ScoreMode", "first avg max sum min multiply")
	case "boost_mode":
		r.q.boostModeGiven = true
		r.q.boostMode, err = scoreMode(f.Value, "common.lucene.search.function.CombineFunction", "multiply replace sum avg min max")
	case "max_boost":
		r.q.maxBoost, err = floatValue(f.Value)
	case "min_score":
		r.q.minScore, err = weightOf(f.Value)
	case "boost", "_name":
		_, err = r.q.common.option(f)
	default:
		if err := r.crowded(f); err != nil {
			return err
		}
		if f.Key != "weight" {
			return r.fail(f, "field ["+f.Key+"] is not supported")
		}
		one := ScoreFunction{name: f.Key}
		if one.Weight, err = weightOf(f.Value); err == nil && *one.Weight < 0 {
			err = eserr.IllegalArgument("[weight] cannot be negative for a filtering function")
		}
		r.single = f.Key
		r.q.Functions = append(r.q.Functions, one)
	}
	return err
}

// scoreMode reads one of some modes.
func scoreMode(v xcontent.Value, class, modes string) (lucene.ScoreMode, error) {
	text, err := objectparser.Text(v)
	if err != nil {
		return "", err
	}
	for mode := range strings.FieldsSeq(modes) {
		if strings.EqualFold(text, mode) {
			return lucene.ScoreMode(mode), nil
		}
	}
	return "", eserr.IllegalArgument("No enum constant org.elasticsearch.%s.%s", class, strings.ToUpper(text))
}

// Build implements Query.
func (q *FunctionScore) Build(c *Context) (lucene.Query, error) {
	built, err := q.build(c)
	return q.finish(c, built, err)
}

func (q *FunctionScore) build(c *Context) (lucene.Query, error) {
	out := &lucene.FunctionScore{Query: &lucene.MatchAll{}, Mode: q.mode, Boost: q.boostMode, MaxBoost: q.maxBoost, MinScore: q.minScore}
	for i := range q.Functions {
		f := &q.Functions[i]
		one := lucene.WeightedFunction{Weight: f.Weight}
		var err error
		if f.function != nil {
			if one.Function, err = f.function.build(c); err != nil {
				return nil, err
			}
		}
		if _, all := f.Filter.(*MatchAll); f.Filter != nil && !all {
			if one.Filter, err = c.inner(f.Filter); err != nil {
				return nil, err
			}
		}
		out.Functions = append(out.Functions, one)
	}
	if q.Query != nil {
		inner, err := c.build(q.Query)
		if err != nil {
			return nil, err
		}
		if isNone(inner) {
			return inner, nil
		}
		if inner != nil {
			out.Query = inner
		}
	}
	switch {
	case len(out.Functions) == 0:
		out.Boost = lucene.Multiply
	case len(out.Functions) == 1 && out.Functions[0].Filter == nil:
		out.Mode = lucene.First
	}
	return out, nil
}

// ScoreError is the server's error for what went wrong while documents were scored.
func ScoreError(err error) error {
	if e, ok := eserr.As(err); ok {
		return e
	}
	return eserr.New(500, "exception", "%s", err.Error())
}
