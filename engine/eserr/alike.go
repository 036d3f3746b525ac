package eserr

import (
	"cmp"
	"slices"
	"strings"
)

// Alike gives the candidates that resemble name, the most similar first, equally
// similar ones in alphabetical order: the server's "did you mean".
func Alike(name string, candidates []string) []string {
	type scored struct {
		name  string
		score float32
	}
	var found []scored
	for _, c := range candidates {
		if s := similarity(name, c); s > 0.5 {
			found = append(found, scored{c, s})
		}
	}
	slices.SortStableFunc(found, func(a, b scored) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.name, b.name))
	})
	names := make([]string, len(found))
	for i, f := range found {
		names[i] = f.name
	}
	return names
}

// Similarity is 1 for equal texts and 0 for texts with nothing in common.
func Similarity(a, b string) float32 { return similarity(a, b) }

// similarity is 1 for equal texts and 0 for texts with nothing in common: one
// minus the edit distance in code points by the longer length.
//
// Server: org.apache.lucene.search.spell.LevenshteinDistance.
func similarity(a, b string) float32 {
	x, y := []rune(a), []rune(b)
	if len(x) == 0 || len(y) == 0 {
		if len(x) == len(y) {
			return 1
		}
		return 0
	}
	prev, cur := make([]int, len(x)+1), make([]int, len(x)+1)
	for i := range prev {
		prev[i] = i
	}
	for j := 1; j <= len(y); j++ {
		cur[0] = j
		for i := 1; i <= len(x); i++ {
			cost := 1
			if x[i-1] == y[j-1] {
				cost = 0
			}
			cur[i] = min(cur[i-1]+1, prev[i]+1, prev[i-1]+cost)
		}
		prev, cur = cur, prev
	}
	return 1 - float32(prev[len(x)])/float32(max(len(x), len(y)))
}

// DidYouMean is what the server adds to the report of an unknown name: with a
// blank in front, or nothing if no candidate resembles it.
func DidYouMean(name string, candidates []string) string {
	switch alike := Alike(name, candidates); len(alike) {
	case 0:
		return ""
	case 1:
		return " did you mean [" + alike[0] + "]?"
	default:
		return " did you mean any of [" + strings.Join(alike, ", ") + "]?"
	}
}
