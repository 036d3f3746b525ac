package aggs

// Names lists the types of aggregations in alphabetical order, those that are
// not built, too: a request that has one is answered with 501.
func Names() []string {
	var names []string
	for _, k := range kinds() {
		names = append(names, k.name)
	}
	return names
}
