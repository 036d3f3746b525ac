package query

// In is the context of clauses that lie in a nested query or aggregation of a
// path; of "" at the top.
func (c *Context) In(path string) *Context {
	inner := *c
	inner.nested = path
	return &inner
}
