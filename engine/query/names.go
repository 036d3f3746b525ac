package query

import (
	"maps"
	"slices"
)

// Names lists the queries that are built, in alphabetical order.
func Names() []string {
	built := builtins()
	maps.DeleteFunc(built, func(_ string, f parseFunc) bool { return f == nil })
	return slices.Sorted(maps.Keys(built))
}
