package aggs

import (
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/xcontent"
)

// globalSpec counts all documents, whatever the query is.
type globalSpec struct{}

func parseGlobal(p *parsing, body xcontent.Value) (spec, error) {
	return globalSpec{}, read(p.object("global", body), &struct{}{})
}

func (globalSpec) open(x *Shard, a *agg) (collector, error) {
	if a.parent != nil {
		return nil, eserr.New(500, "aggregation_execution_exception", "Aggregation [%s] cannot have a global sub-aggregation [%s]. Global aggregations can only be defined as top level aggregations", a.parent.name, a.name)
	}
	c, err := newSingle(x, a, func(*lucene.Leaf, lucene.Scorer) func(int) bool { return func(int) bool { return true } })
	return &globalCollector{c}, err
}

// globalCollector is told apart by its type: it is shown all documents.
type globalCollector struct{ *single }
