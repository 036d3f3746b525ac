package segment

import "sync"

// Script is a script of Unicode, by ICU's number.
type Script uint16

// The scripts that are treated in ways of their own.
const (
	scriptCommon    Script = 0
	scriptInherited Script = 1
	scriptHan       Script = 17
	scriptHiragana  Script = 20
	scriptKatakana  Script = 22
	scriptKhmer     Script = 23
	scriptLao       Script = 24
	scriptLatin     Script = 25
	scriptMyanmar   Script = 28
	scriptThai      Script = 38
	scriptJapanese  Script = 105
)

// Hangul and Hiragana are scripts whose words have types of their own.
const (
	Hangul   Script = 18
	Hiragana        = scriptHiragana
)

// Name is the name of the script in Unicode.
func (s Script) Name() string {
	if s == scriptJapanese {
		return "Chinese/Japanese"
	}
	return properties().names[s]
}

// propertyTable is what is known about characters, as of Unicode 11.
type propertyTable struct {
	names  map[Script]string
	ranges categoryMap
}

// property is a script and flags.
type property uint16

const (
	flagNonSpacing = 1 << iota
	flagEmoji
	flagComplex // words need a dictionary
	flagMark
)

func (p property) script() Script   { return Script(p >> 4) }
func (p property) nonSpacing() bool { return p&flagNonSpacing != 0 }
func (p property) emoji() bool      { return p&flagEmoji != 0 }
func (p property) complex() bool    { return p&flagComplex != 0 }
func (p property) mark() bool       { return p&flagMark != 0 }

func (t *propertyTable) of(r rune) property { return property(t.ranges.of(r)) }

var properties = sync.OnceValue(func() *propertyTable {
	r := open("scripts")
	t := &propertyTable{names: map[Script]string{}}
	for n := r.number(); n > 0; n-- {
		s := Script(r.number())
		t.names[s] = string(r.bytes(r.number()))
	}
	t.ranges = r.ranges()
	return t
})
