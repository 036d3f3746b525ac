package analysis

// charFilterKinds lists the types of char filters that settings may name.
func charFilterKinds() map[string]charFilterKind {
	return map[string]charFilterKind{}
}

// prebuiltCharFilters lists the char filters that are there by name.
func prebuiltCharFilters() map[string]func(c *config) charFilterSpec {
	return map[string]func(c *config) charFilterSpec{}
}
