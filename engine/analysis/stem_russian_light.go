package analysis

// russianLightStem takes cases of Russian away.
//
// Server: org.apache.lucene.analysis.ru.RussianLightStemmer.
func russianLightStem(s []uint16, n int) int {
	n = russianLightRemoveCase(s, n)
	return russianLightNormalize(s, n)
}

func russianLightNormalize(s []uint16, n int) int {
	if n > 3 {
		switch s[n-1] {
		case 'ь', 'и':
			return n - 1
		case 'н':
			if s[n-2] == 'н' {
				return n - 1
			}
		}
	}
	return n
}

func russianLightRemoveCase(s []uint16, n int) int {
	if n > 6 && endsAny(s, n, "иями", "оями") {
		return n - 4
	}
	if n > 5 && endsAny(s, n, "иям", "иях", "оях", "ями", "оям", "оьв", "ами", "его", "ему", "ери", "ими", "ого", "ому", "ыми", "оев") {
		return n - 3
	}
	if n > 4 && endsAny(s, n, "ая", "яя", "ях", "юю", "ах", "ею", "их", "ия", "ию", "ьв", "ою", "ую", "ям", "ых", "ея", "ам", "ем", "ей", "ём", "ев", "ий", "им", "ое", "ой", "ом", "ов", "ые", "ый", "ым", "ми") {
		return n - 2
	}
	if n > 3 {
		switch s[n-1] {
		case 'а', 'е', 'и', 'о', 'у', 'й', 'ы', 'я', 'ь':
			return n - 1
		}
	}
	return n
}
