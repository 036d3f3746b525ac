package suggest

// similar is how like two words are, from 0 to 1, by one of the distances.
func similar(distance, a, b string) float32 {
	x, y := []rune(a), []rune(b)
	switch distance {
	case "damerau_levenshtein":
		return share(edits(x, y, true), min(len(x), len(y)))
	case "levenshtein":
		if len(x) == 0 && len(y) == 0 {
			return 1
		}
		return share(edits(x, y, false), max(len(x), len(y)))
	case "jaro_winkler":
		return jaroWinkler(x, y)
	}
	return ngram(x, y)
}

func share(edits, length int) float32 {
	if length == 0 {
		if edits == 0 {
			return 1
		}
		return 0
	}
	return 1 - float32(edits)/float32(length)
}

// edits is how many edits make one word of another.
func edits(a, b []rune, transpositions bool) int {
	rows := make([][]int, len(a)+1)
	for i := range rows {
		rows[i] = make([]int, len(b)+1)
		rows[i][0] = i
	}
	for j := range b {
		rows[0][j+1] = j + 1
	}
	for i := 1; i <= len(a); i++ {
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			d := min(rows[i-1][j]+1, rows[i][j-1]+1, rows[i-1][j-1]+cost)
			if transpositions && i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d = min(d, rows[i-2][j-2]+cost)
			}
			rows[i][j] = d
		}
	}
	return rows[len(a)][len(b)]
}

// jaroWinkler counts letters that both words have at about the same place, and favours
// a common beginning.
//
// Server: org.apache.lucene.search.spell.JaroWinklerDistance.
func jaroWinkler(a, b []rune) float32 {
	long, short := a, b
	if len(a) <= len(b) {
		long, short = b, a
	}
	window := max(len(long)/2-1, 0)
	at := make([]int, len(short))
	used := make([]bool, len(long))
	matches := 0
	for i, c := range short {
		at[i] = -1
		for k := max(i-window, 0); k < min(i+window+1, len(long)); k++ {
			if !used[k] && c == long[k] {
				at[i], used[k] = k, true
				matches++
				break
			}
		}
	}
	if matches == 0 {
		return 0
	}
	var x, y []rune
	for i, c := range short {
		if at[i] >= 0 {
			x = append(x, c)
		}
	}
	for k, c := range long {
		if used[k] {
			y = append(y, c)
		}
	}
	moved, prefix := 0, 0
	for i := range x {
		if x[i] != y[i] {
			moved++
		}
	}
	for i := range short {
		if a[i] != b[i] {
			break
		}
		prefix++
	}
	m := float32(matches)
	j := (m/float32(len(a)) + m/float32(len(b)) + (m-float32(moved/2))/m) / 3
	if j < 0.7 {
		return j
	}
	return j + min(0.1, 1/float32(len(long)))*float32(prefix)*(1-j)
}

// ngram compares pairs of letters.
//
// Server: org.apache.lucene.search.spell.NGramDistance.
func ngram(source, target []rune) float32 {
	const n = 2
	sl, tl := len(source), len(target)
	if sl == 0 || tl == 0 {
		if sl == tl {
			return 1
		}
		return 0
	}
	if sl < n || tl < n {
		cost := 0
		for i := range min(sl, tl) {
			if source[i] == target[i] {
				cost++
			}
		}
		return float32(cost) / float32(max(sl, tl))
	}
	padded := append(make([]rune, n-1), source...)
	before, costs := make([]float32, sl+1), make([]float32, sl+1)
	for i := range before {
		before[i] = float32(i)
	}
	pair := make([]rune, n)
	for j := 1; j <= tl; j++ {
		if j < n {
			clear(pair[:n-j])
			copy(pair[n-j:], target[:j])
		} else {
			copy(pair, target[j-n:j])
		}
		costs[0] = float32(j)
		for i := 1; i <= sl; i++ {
			cost, size := 0, n
			for k := range n {
				if padded[i-1+k] != pair[k] {
					cost++
				} else if padded[i-1+k] == 0 {
					size--
				}
			}
			costs[i] = min(costs[i-1]+1, before[i]+1, before[i-1]+float32(cost)/float32(size))
		}
		before, costs = costs, before
	}
	return 1 - before[sl]/float32(max(sl, tl))
}
