package aggs

// VisitsAll tells whether shards without a match count as well: an aggregation
// looks at all documents, or shows buckets without any.
func (a *Aggs) VisitsAll() bool {
	if a == nil {
		return false
	}
	if a.HasGlobal() {
		return true
	}
	for _, one := range a.list {
		if t, ok := one.spec.(*termsSpec); ok && t.minCount == 0 {
			return true
		}
	}
	return false
}
