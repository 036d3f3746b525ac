package segment

import "sync"

// engine divides a run of characters by a dictionary.
type engine interface {
	// has says whether a character may stand in a run.
	has(r rune) bool
	// divide adds the boundaries within a text that begins at a place of the whole
	// one; its end is none.
	divide(d *divider, text []rune, from int, breaks []int) []int
}

// divider is the memory that engines work with.
type divider struct {
	words [3]candidates

	found  []match
	costs  []int
	before []int32
	places []int
	path   []int
}

// engineOf gives the engine that knows a character; nil if there is none.
func engineOf(r rune) engine {
	switch properties().of(r).script() {
	case scriptThai:
		return thai()
	case scriptLao:
		return lao()
	case scriptKhmer:
		return khmer()
	case scriptMyanmar:
		return burmese()
	}
	if isCJK(r) {
		return cjk()
	}
	return nil
}

var (
	thai = sync.OnceValue(func() engine {
		return &syllabic{script: scriptThai, dictionary: loadDictionary("thai"), least: 4, suffixes: true,
			begins: []span{{0x0E01, 0x0E2E}, {0x0E40, 0x0E44}}, ends: []span{{0x0E31, 0x0E31}, {0x0E40, 0x0E44}}}
	})
	lao = sync.OnceValue(func() engine {
		return &syllabic{script: scriptLao, dictionary: loadDictionary("lao"), least: 2,
			begins: []span{{0x0E81, 0x0EAE}, {0x0EDC, 0x0EDD}, {0x0EC0, 0x0EC4}}, ends: []span{{0x0EC0, 0x0EC4}}}
	})
	khmer = sync.OnceValue(func() engine {
		return &syllabic{script: scriptKhmer, dictionary: loadDictionary("khmer"), least: 4,
			begins: []span{{0x1780, 0x17B3}}, ends: []span{{0x17D2, 0x17D2}}}
	})
	burmese = sync.OnceValue(func() engine {
		return &syllabic{script: scriptMyanmar, dictionary: loadDictionary("burmese"), least: 2, begins: []span{{0x1000, 0x102A}}}
	})
	cjk = sync.OnceValue(func() engine { return &costly{loadDictionary("cj")} })
)
