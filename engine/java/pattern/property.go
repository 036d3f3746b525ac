package pattern

import (
	"strings"
	"unicode"
)

// Classes that an escape stands for.
var (
	digits     = set{'0', '9'}
	spaces     = set{'\t', '\r', ' ', ' '}
	words      = set{'0', '9', 'A', 'Z', '_', '_', 'a', 'z'}
	horizontal = runeSet(' ', '\t', 0xA0, 0x1680, 0x180E, 0x202F, 0x205F, 0x3000).union(set{0x2000, 0x200A})
	vertical   = set{'\n', '\r', 0x85, 0x85, 0x2028, 0x2029}
	lineEnds   = set{'\n', '\n', '\r', '\r', 0x85, 0x85, 0x2028, 0x2029}
)

// posix are the classes of ASCII characters by name.
func posix(name string) (set, bool) {
	switch name {
	case "Lower":
		return set{'a', 'z'}, true
	case "Upper":
		return set{'A', 'Z'}, true
	case "ASCII":
		return set{0, 0x7F}, true
	case "Alpha":
		return set{'A', 'Z', 'a', 'z'}, true
	case "Digit":
		return digits, true
	case "Alnum":
		return set{'0', '9', 'A', 'Z', 'a', 'z'}, true
	case "Punct":
		return set{'!', '/', ':', '@', '[', '`', '{', '~'}, true
	case "Graph":
		return set{'!', '~'}, true
	case "Print":
		return set{' ', '~'}, true
	case "Blank":
		return set{'\t', '\t', ' ', ' '}, true
	case "Cntrl":
		return set{0, 0x1F, 0x7F, 0x7F}, true
	case "XDigit":
		return set{'0', '9', 'A', 'F', 'a', 'f'}, true
	case "Space":
		return spaces, true
	}
	return nil, false
}

// binary are the properties with the prefix Is, and those of java.lang.Character.
func binary(name string) (set, bool) {
	switch strings.ToUpper(name) {
	case "ALPHABETIC":
		return tableSet(unicode.L, unicode.Nl, unicode.Other_Alphabetic), true
	case "LETTER":
		return tableSet(unicode.L), true
	case "IDEOGRAPHIC":
		return tableSet(unicode.Ideographic), true
	case "LOWERCASE":
		return tableSet(unicode.Ll, unicode.Other_Lowercase), true
	case "UPPERCASE":
		return tableSet(unicode.Lu, unicode.Other_Uppercase), true
	case "TITLECASE":
		return tableSet(unicode.Lt), true
	case "WHITE_SPACE", "WHITESPACE":
		return tableSet(unicode.White_Space), true
	case "CONTROL":
		return tableSet(unicode.Cc), true
	case "PUNCTUATION":
		return tableSet(unicode.P), true
	case "HEX_DIGIT", "HEXDIGIT":
		return tableSet(unicode.Nd, unicode.Hex_Digit), true
	case "DIGIT":
		return tableSet(unicode.Nd), true
	}
	return nil, false
}

func javaMethod(name string) (set, bool) {
	switch name {
	case "LowerCase":
		return tableSet(unicode.Ll, unicode.Other_Lowercase), true
	case "UpperCase":
		return tableSet(unicode.Lu, unicode.Other_Uppercase), true
	case "TitleCase":
		return tableSet(unicode.Lt), true
	case "Alphabetic":
		return tableSet(unicode.L, unicode.Nl, unicode.Other_Alphabetic), true
	case "Ideographic":
		return tableSet(unicode.Ideographic), true
	case "Digit":
		return tableSet(unicode.Nd), true
	case "Letter":
		return tableSet(unicode.L), true
	case "LetterOrDigit":
		return tableSet(unicode.L, unicode.Nd), true
	case "SpaceChar":
		return tableSet(unicode.Z), true
	case "Whitespace":
		return tableSet(unicode.Z).union(set{'\t', '\r', 0x1C, 0x1F}).intersect(runeSet(0xA0, 0x2007, 0x202F).negate()), true
	case "ISOControl":
		return set{0, 0x1F, 0x7F, 0x9F}, true
	}
	return nil, false
}

// category is a general category: L, Lu, LC, L1 and so on.
func category(name string) (set, bool) {
	switch name {
	case "LC":
		return tableSet(unicode.Lu, unicode.Ll, unicode.Lt), true
	case "LD":
		return tableSet(unicode.L, unicode.Nd), true
	case "L1":
		return set{0, 0xFF}, true
	case "all":
		return set{0, unicode.MaxRune}, true
	}
	t, ok := unicode.Categories[name]
	if !ok || len(name) > 2 {
		return nil, false
	}
	return tableSet(t), true
}

func script(name string) (set, bool) {
	for known, table := range unicode.Scripts {
		if strings.EqualFold(known, name) {
			return tableSet(table), true
		}
	}
	return nil, false
}

// block is a block of Unicode that expressions name often.
func block(name string) (set, bool) {
	switch strings.ToUpper(strings.NewReplacer("_", "", " ", "", "-", "").Replace(name)) {
	case "BASICLATIN":
		return set{0, 0x7F}, true
	case "LATIN1SUPPLEMENT":
		return set{0x80, 0xFF}, true
	case "COMBININGDIACRITICALMARKS":
		return set{0x300, 0x36F}, true
	case "GREEK", "GREEKANDCOPTIC":
		return set{0x370, 0x3FF}, true
	case "CYRILLIC":
		return set{0x400, 0x4FF}, true
	case "HEBREW":
		return set{0x590, 0x5FF}, true
	case "ARABIC":
		return set{0x600, 0x6FF}, true
	case "THAI":
		return set{0xE00, 0xE7F}, true
	case "HIRAGANA":
		return set{0x3040, 0x309F}, true
	case "KATAKANA":
		return set{0x30A0, 0x30FF}, true
	case "HANGULSYLLABLES":
		return set{0xAC00, 0xD7AF}, true
	case "CJKUNIFIEDIDEOGRAPHS":
		return set{0x4E00, 0x9FFF}, true
	}
	return nil, false
}

// property reads the name between \p{ and }.
func property(name string) (s set, problem string) {
	if key, value, ok := strings.Cut(name, "="); ok {
		switch strings.ToLower(key) {
		case "sc", "script":
			if s, ok := script(value); ok {
				return s, ""
			}
		case "blk", "block":
			if s, ok := block(value); ok {
				return s, ""
			}
		case "gc", "general_category":
			if s, ok := category(value); ok {
				return s, ""
			}
		}
		return nil, "Unknown Unicode property {name=<" + key + ">, value=<" + value + ">}"
	}
	if rest, ok := strings.CutPrefix(name, "In"); ok {
		if s, ok := block(rest); ok {
			return s, ""
		}
		return nil, "Unknown character property name {" + name + "}"
	}
	if rest, ok := strings.CutPrefix(name, "Is"); ok {
		for _, find := range []func(string) (set, bool){binary, category, script} {
			if s, ok := find(rest); ok {
				return s, ""
			}
		}
		return nil, "Unknown character property name {" + name + "}"
	}
	if rest, ok := strings.CutPrefix(name, "java"); ok {
		if s, ok := javaMethod(rest); ok {
			return s, ""
		}
	}
	for _, find := range []func(string) (set, bool){posix, category} {
		if s, ok := find(name); ok {
			return s, ""
		}
	}
	return nil, "Unknown character property name {" + name + "}"
}
