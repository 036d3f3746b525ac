package query

import (
	"esconsole/engine/analysis"
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// CommonTerms matches documents by the rare terms of a text; frequent ones only
// add to the scores. Deprecated.
//
// Server: org.elasticsearch.index.query.CommonTermsQueryBuilder.
type CommonTerms struct {
	common
	Field, Text string

	cutoff
	analyzer string
	scope    scope
}

// cutoff is how terms count as frequent, and how many of either kind have to match.
type cutoff struct {
	frequency           float32
	low, high           lucene.Occur
	leastLow, leastHigh string // "": none
}

const commonDeprecated = "Deprecated field [common] used, replaced by [[match] query which can efficiently skip blocks of documents if the total number of hits is not tracked]"

func parseCommonTerms(body xcontent.Value, s scope) (Query, error) {
	q := &CommonTerms{common: newCommon(), scope: s, cutoff: cutoff{frequency: 0.01, low: lucene.Should, high: lucene.Should}}
	s.deprecated(commonDeprecated)
	given := false
	text := func(v xcontent.Value) (err error) {
		given = v.Kind() != xcontent.KindNull
		q.Text, err = textOrNull(v)
		return err
	}
	for _, f := range body.Fields() {
		if q.Field != "" {
			return nil, parsingError(body, f.Value.Pos(), "[common] query doesn't support multiple fields, found [%s] and [%s]", q.Field, f.Key)
		}
		q.Field = f.Key
		if f.Value.Kind() != xcontent.KindObject {
			if err := text(f.Value); err != nil {
				return nil, err
			}
			continue
		}
		for _, o := range unlisted(f.Value) {
			var err error
			switch {
			case o.Value.Kind() == xcontent.KindObject && o.Key == "minimum_should_match":
				err = q.parseLeast(body, o)
			case o.Value.Kind() == xcontent.KindObject:
				err = unsupported(body, o, "common")
			case !isScalar(o.Value):
			case o.Key == "query":
				err = text(o.Value)
			default:
				err = q.parseOption(body, o)
			}
			if err != nil {
				return nil, err
			}
		}
	}
	if body.Err() != nil {
		return nil, body.Err()
	}
	if err := requireValue(q.Field, true); err != nil {
		return nil, err
	}
	if !given {
		return nil, eserr.IllegalArgument("text cannot be null")
	}
	return q, nil
}

// parseLeast reads minimum_should_match for both kinds of terms.
func (q *CommonTerms) parseLeast(body xcontent.Value, f xcontent.Field) (err error) {
	for _, o := range f.Value.Fields() {
		switch {
		case !isScalar(o.Value):
			return parsingError(body, o.Value.Pos(), "[common] unexpected token type [%s] after [%s]", o.Value.Kind(), o.Key)
		case o.Key == "low_freq":
			q.leastLow, err = textOrNull(o.Value)
		case o.Key == "high_freq":
			q.leastHigh, err = textOrNull(o.Value)
		default:
			return parsingError(body, o.Value.Pos(), "[common] query does not support [%s] for [%s]", o.Key, f.Key)
		}
		if err != nil {
			return err
		}
	}
	return f.Value.Err()
}

func (q *CommonTerms) parseOption(body xcontent.Value, f xcontent.Field) (err error) {
	if f.Key == "disable_coord" {
		q.scope.deprecated("Deprecated field [disable_coord] used, replaced by [disable_coord has been removed]")
	}
	operator := func(to *lucene.Occur) error {
		text, err := objectparser.Text(f.Value)
		if err == nil {
			*to, err = parseOperator(text)
		}
		return err
	}
	switch f.Key {
	case "analyzer":
		q.analyzer, err = objectparser.Text(f.Value)
	case "disable_coord":
	case "high_freq_operator":
		err = operator(&q.high)
	case "low_freq_operator":
		err = operator(&q.low)
	case "minimum_should_match":
		q.leastLow, err = textOrNull(f.Value)
	case "cutoff_frequency":
		q.frequency, err = floatValue(f.Value)
	default:
		var known bool
		if known, err = q.option(f); err == nil && !known {
			err = unsupported(body, f, "common")
		}
	}
	return err
}

// Build implements Query.
func (q *CommonTerms) Build(c *Context) (lucene.Query, error) {
	var a *analysis.Analyzer
	exact, field := false, q.Field
	ft := c.field(q.Field)
	switch {
	case q.analyzer != "":
		var ok bool
		if a, ok = c.Analysis.Analyzer(q.analyzer); !ok {
			return nil, shardError("[common] analyzer [%s] not found", q.analyzer)
		}
	case ft == nil:
		a = c.Analysis.DefaultSearch()
	default:
		a, exact = c.searchAnalyzer(ft, false)
	}
	if ft != nil {
		field = ft.Name
	}
	terms := []string{q.Text}
	if !exact {
		tokens, _, err := analyze(a, q.Text)
		if err != nil {
			return nil, err
		}
		terms = nil
		for _, t := range tokens {
			terms = append(terms, t.text)
		}
	}
	return q.finish(c, q.query(field, terms), nil)
}

// query is that of terms in a field.
func (o *cutoff) query(field string, terms []string) lucene.Query {
	return &lucene.CommonTerms{Field: field, Terms: terms, Low: o.low, High: o.high, Cutoff: o.frequency,
		LeastLow: leastOf(o.leastLow), LeastHigh: leastOf(o.leastHigh)}
}

// leastOf is a minimum_should_match for so many clauses as there will be.
func leastOf(spec string) func(int) (int, error) {
	if spec == "" {
		return nil
	}
	return func(optional int) (int, error) { return minShould(optional, spec) }
}
