package java

// SortHashMap brings entries into the order in which a java.util.HashMap into
// which they were put one after the other is walked. Keys must differ.
func SortHashMap[T any](entries []T, key func(T) string) {
	sortMap(entries, key, HashMapOrder)
}

// SortSizedHashMap is SortHashMap for a map that was made for the number of its
// entries, as one that is read from the network is.
func SortSizedHashMap[T any](entries []T, key func(T) string) {
	sortMap(entries, key, func(keys []string) []int {
		size := uint32(1)
		for size < uint32(len(keys)) {
			size *= 2
		}
		return hashOrder(keys, size)
	})
}

func sortMap[T any](entries []T, key func(T) string, order func(keys []string) []int) {
	if len(entries) < 2 {
		return
	}
	keys := make([]string, len(entries))
	for i := range entries {
		keys[i] = key(entries[i])
	}
	sorted := make([]T, len(entries))
	for i, from := range order(keys) {
		sorted[i] = entries[from]
	}
	copy(entries, sorted)
}
