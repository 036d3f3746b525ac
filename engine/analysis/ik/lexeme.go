package ik

// kind is what a word is.
type kind uint8

const (
	kindEnglish kind = iota
	kindArabic
	kindLetter
	kindWord
	kindChar
	kindOtherCJK
	kindNumber
	kindMeasure
	kindQuantity
)

// String gives the name that the plugin shows.
func (k kind) String() string {
	return [...]string{"ENGLISH", "ARABIC", "LETTER", "CN_WORD", "CN_CHAR", "OTHER_CJK", "TYPE_CNUM", "COUNT", "TYPE_CQUAN"}[k]
}

// lexeme is a word that was found in the window.
type lexeme struct {
	begin, length int
	kind          kind
}

func (l lexeme) end() int { return l.begin + l.length }

// before tells whether a lexeme stands before another one: those that begin
// earlier do, of those that begin together the longer ones.
func (l lexeme) before(o lexeme) bool {
	return l.begin < o.begin || l.begin == o.begin && l.length > o.length
}

// lexemeSet is lexemes in order. Each place holds the one that was found first.
type lexemeSet []lexeme

func (s *lexemeSet) add(l lexeme) {
	i := len(*s)
	for i > 0 && l.before((*s)[i-1]) {
		i--
	}
	if i > 0 && (*s)[i-1].begin == l.begin && (*s)[i-1].length == l.length {
		return
	}
	*s = append(*s, lexeme{})
	copy((*s)[i+1:], (*s)[i:])
	(*s)[i] = l
}
