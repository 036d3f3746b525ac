//go:build ik

package ik

import (
	"embed"
	"path"
	"sync"
)

// data is the dictionary, and lists of further words beside it: *.dic are
// words, *.stop are words that are left out.
//
//go:embed data
var data embed.FS

// Builtin gives the dictionary that is part of the program; it is unpacked when
// it is first asked for.
var Builtin = sync.OnceValue(func() *Dictionary {
	d, err := Read(file("dictionary.bin"))
	if err != nil {
		panic("ik: the built-in dictionary: " + err.Error())
	}
	entries, err := data.ReadDir("data")
	if err != nil {
		panic("ik: the built-in lists: " + err.Error())
	}
	for _, e := range entries {
		switch path.Ext(e.Name()) {
		case ".dic":
			d.AddWords(string(file(e.Name())))
		case ".stop":
			d.AddStopWords(string(file(e.Name())))
		}
	}
	return d
})

func file(name string) []byte {
	b, err := data.ReadFile("data/" + name)
	if err != nil {
		panic("ik: the built-in data: " + err.Error())
	}
	return b
}
