package segment

import (
	"math"
	"slices"

	"golang.org/x/text/unicode/norm"
)

// costly divides Chinese and Japanese text: of all ways the one whose words cost
// least.
//
// Server: com.ibm.icu.text.CjkBreakEngine.
type costly struct{ dictionary *dictionary }

const (
	unknownCost      = 255
	longestWord      = 20
	longestKatakana  = 20 // runs as long are not one word
	tooLongKatakana  = 8192
	halfwidthVoiced  = 0xFF9E
	halfwidthSemi    = 0xFF9F
	halfwidthProlong = 0xFF70
	prolong          = 0x30FC
)

// katakanaCosts is what a run of Katakana costs by its length.
var katakanaCosts = [...]int{8192, 984, 408, 240, 204, 252, 300, 372, 480}

func isCJK(r rune) bool {
	switch properties().of(r).script() {
	case scriptHan, scriptHiragana, scriptKatakana:
		return true
	}
	return r == halfwidthVoiced || r == halfwidthSemi || r == halfwidthProlong || r == prolong
}

func isKatakana(r rune) bool {
	return r >= 0x30A1 && r <= 0x30FE && r != 0x30FB || r >= 0xFF66 && r <= 0xFF9F
}

func (e *costly) has(r rune) bool { return isCJK(r) }

func (e *costly) divide(d *divider, text []rune, from int, breaks []int) []int {
	whole := len(text)
	text = d.normalize(text)
	e.weigh(d, text)
	d.path = d.path[:0]
	if d.costs[len(text)] != math.MaxInt32 {
		for i := len(text); i > 0; i = int(d.before[i]) {
			d.path = append(d.path, i)
		}
	} else {
		d.path = append(d.path, len(text))
	}
	first := len(breaks)
	for i := len(d.path) - 1; i >= 0; i-- {
		at := from + d.places[d.path[i]]
		if at != from && !slices.Contains(breaks[first:], at) {
			breaks = append(breaks, at)
		}
	}
	if n := len(breaks); n > first && breaks[n-1] == from+whole {
		breaks = breaks[:n-1]
	}
	return breaks
}

// normalize gives the text in its compatible form, and where in the text as it was
// each character stands.
func (d *divider) normalize(text []rune) []rune {
	d.places = append(d.places[:0], 0)
	s := string(text)
	if norm.NFKC.IsNormalString(s) {
		for i := range text {
			d.places = append(d.places, i+1)
		}
		return text
	}
	var out []rune
	for start := 0; start < len(text); {
		end := start + 1
		for end < len(text) && !norm.NFKC.PropertiesString(string(text[end])).BoundaryBefore() {
			end++
		}
		piece := []rune(norm.NFKC.String(string(text[start:end])))
		out = append(out, piece...)
		for i := range piece {
			if i == len(piece)-1 {
				d.places = append(d.places, end)
			} else {
				d.places = append(d.places, start)
			}
		}
		start = end
	}
	return out
}

// weigh finds the cheapest way to each place.
func (e *costly) weigh(d *divider, text []rune) {
	n := len(text)
	d.costs, d.before = slices.Grow(d.costs[:0], n+1)[:n+1], slices.Grow(d.before[:0], n+1)[:n+1]
	for i := range d.costs {
		d.costs[i], d.before[i] = math.MaxInt32, -1
	}
	d.costs[0] = 0
	wasKatakana := false
	for i := range n {
		if d.costs[i] == math.MaxInt32 {
			continue
		}
		d.found, _ = e.dictionary.matches(text[i:min(n, i+longestWord)], d.found[:0])
		if len(d.found) == 0 || d.found[0].length != 1 {
			d.found = append(d.found, match{1, unknownCost})
		}
		for _, m := range d.found {
			d.offer(i, i+m.length, m.cost)
		}
		katakana := isKatakana(text[i])
		if katakana && !wasKatakana {
			j := i + 1
			for j < n && j-i < longestKatakana && isKatakana(text[j]) {
				j++
			}
			if length := j - i; length < len(katakanaCosts) {
				d.offer(i, j, katakanaCosts[length])
			} else if length < longestKatakana {
				d.offer(i, j, tooLongKatakana)
			}
		}
		wasKatakana = katakana
	}
}

// offer notes a word if it makes the way to its end cheaper.
func (d *divider) offer(from, to, cost int) {
	if sum := d.costs[from] + cost; sum < d.costs[to] {
		d.costs[to], d.before[to] = sum, int32(from)
	}
}
