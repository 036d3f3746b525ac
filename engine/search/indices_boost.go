package search

import (
	"esconsole/engine/xcontent"
)

// IndexBoost multiplies the scores of the indices that a name stands for.
type IndexBoost struct {
	Index string
	Boost float32
}

// parseIndicesBoost reads an array of objects of one member each, or the old form:
// one object.
func (r *Request) parseIndicesBoost(v xcontent.Value) error {
	items := []xcontent.Value{v}
	if v.Kind() == xcontent.KindArray {
		items = v.Items()
	} else {
		r.warn("Object format in indices_boost is deprecated, please use array format instead")
	}
	for _, item := range items {
		for _, f := range item.Fields() {
			if f.Value.Kind() != xcontent.KindNumber {
				return parsingError(v, f.Value.Pos(), "Expected [VALUE_NUMBER] in [indices_boost] but found [%s]", f.Value.Kind())
			}
			boost, err := float(f.Value)
			if err != nil {
				return err
			}
			r.IndicesBoost = append(r.IndicesBoost, IndexBoost{f.Key, boost})
		}
	}
	return v.Err()
}
