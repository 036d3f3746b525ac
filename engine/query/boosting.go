package query

import (
	"esconsole/engine/lucene"
	"esconsole/engine/xcontent"
)

// Boosting lowers the score of matches that a negative query matches as well.
//
// Server: org.elasticsearch.index.query.BoostingQueryBuilder.
type Boosting struct {
	common
	Positive, Negative Query
	NegativeBoost      float32
}

func parseBoosting(body xcontent.Value, s scope) (Query, error) {
	q := &Boosting{common: newCommon(), NegativeBoost: -1}
	for _, f := range unlisted(body) {
		var err error
		switch {
		case f.Value.Kind() == xcontent.KindObject && f.Key == "positive":
			q.Positive, err = parse(f.Value, s)
		case f.Value.Kind() == xcontent.KindObject && f.Key == "negative":
			q.Negative, err = parse(f.Value, s)
		case f.Value.Kind() == xcontent.KindObject:
			err = unsupported(body, f, "boosting")
		case !isScalar(f.Value):
		case f.Key == "negative_boost":
			q.NegativeBoost, err = floatValue(f.Value)
		default:
			var known bool
			if known, err = q.option(f); err == nil && !known {
				err = unsupported(body, f, "boosting")
			}
		}
		if err != nil {
			return nil, metAt(err, f)
		}
	}
	switch {
	case body.Err() != nil:
		return nil, body.Err()
	case q.Positive == nil:
		return nil, parsingError(body, end(body), "[boosting] query requires 'positive' query to be set'")
	case q.Negative == nil:
		return nil, parsingError(body, end(body), "[boosting] query requires 'negative' query to be set'")
	case q.NegativeBoost < 0:
		return nil, parsingError(body, end(body), "[boosting] query requires 'negative_boost' to be set to be a positive value'")
	}
	return q, nil
}

// Build implements Query.
func (q *Boosting) Build(c *Context) (lucene.Query, error) {
	if !c.CanMatch(q.Positive) { // then the negative one is not looked at
		return q.finish(c, unmapped(), nil)
	}
	positive, err := c.build(q.Positive)
	if err != nil {
		return nil, err
	}
	negative, err := c.build(q.Negative)
	if err != nil || positive == nil || negative == nil {
		return nil, err
	}
	if isNone(positive) {
		return q.finish(c, positive, nil)
	}
	return q.finish(c, &lucene.Boosting{Positive: positive, Negative: negative, By: q.NegativeBoost}, nil)
}
