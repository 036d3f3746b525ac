package analysis

// filterKinds lists the types of token filters that settings may name.
func filterKinds() map[string]filterKind {
	return map[string]filterKind{
		"lowercase": {build: lowercase},
		"stop":      {build: stopFilter},
		"uppercase": {build: uppercase},
	}
}

// prebuiltFilters lists the token filters that are there by name.
func prebuiltFilters() map[string]func(c *config) filterSpec {
	return map[string]func(c *config) filterSpec{
		"lowercase": lowercase,
		"stop":      stopFilter,
		"uppercase": uppercase,
	}
}
