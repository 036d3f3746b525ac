package java

// SortHashMap brings entries into the order in which a java.util.HashMap into
// which they were put one after the other is walked. Keys must differ.
func SortHashMap[T any](entries []T, key func(T) string) {
	if len(entries) < 2 {
		return
	}
	keys := make([]string, len(entries))
	for i := range entries {
		keys[i] = key(entries[i])
	}
	sorted := make([]T, len(entries))
	for i, from := range HashMapOrder(keys) {
		sorted[i] = entries[from]
	}
	copy(entries, sorted)
}
