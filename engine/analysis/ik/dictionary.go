package ik

import (
	"bytes"
	"compress/flate"
	"io"
	"strings"
	"unicode/utf16"
)

// Dictionary is the words that texts are split into. It may be used by many
// segmenters at a time, and does not change while it is.
type Dictionary struct {
	words    []*trie
	measures []*trie
	stops    wordSet
}

// maxData bounds what the data of a dictionary unpacks to.
const maxData = 64 << 20

// Read gives the dictionary that Encode has written, with the plugin's stop words.
func Read(packed []byte) (*Dictionary, error) {
	data, err := io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(packed)), maxData))
	if err != nil {
		return nil, err
	}
	words, data, err := readTrie(data)
	if err != nil {
		return nil, err
	}
	measures, data, err := readTrie(data)
	if err != nil {
		return nil, err
	}
	if len(data) > 0 {
		return nil, errDictionary
	}
	return &Dictionary{words: []*trie{words}, measures: []*trie{measures}, stops: stopWords()}, nil
}

// Encode writes a dictionary of words and measure words as Read reads it, from
// lists as AddWords takes them.
func Encode(words, measures string) []byte {
	data := appendTrie(appendTrie(nil, newTrie(listed(words))), newTrie(listed(measures)))
	var packed bytes.Buffer
	w, err := flate.NewWriter(&packed, flate.BestCompression)
	if err == nil {
		_, err = w.Write(data)
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		// A buffer takes everything, and the level is a valid one.
		panic(err)
	}
	return packed.Bytes()
}

// AddWords adds a list of words, a word a line, blanks around it left out. As in
// the plugin, a word with wide characters or capital letters is never found in
// texts, where these are written narrow and small first.
func (d *Dictionary) AddWords(list string) { d.words = append(d.words, newTrie(listed(list))) }

// AddStopWords adds words that are left out, a word a line.
func (d *Dictionary) AddStopWords(list string) {
	for _, w := range lines(list) {
		d.stops[w] = struct{}{}
	}
}

func listed(list string) [][]uint16 {
	var words [][]uint16
	for _, w := range lines(list) {
		words = append(words, utf16.Encode([]rune(w)))
	}
	return words
}

func lines(list string) []string {
	var out []string
	for line := range strings.Lines(strings.TrimPrefix(list, "\uFEFF")) {
		if line = strings.TrimFunc(line, func(r rune) bool { return r <= ' ' }); line != "" {
			out = append(out, line)
		}
	}
	return out
}

// wordSet is words that are looked up whole.
type wordSet map[string]struct{}

func (s wordSet) has(word []byte) bool {
	_, ok := s[string(word)]
	return ok
}

// stopWords are what the plugin leaves out by default: English words only.
func stopWords() wordSet {
	s := wordSet{}
	for _, w := range strings.Fields("a an and are as at be but by for if in into is it no not of on or such that the their then " +
		"there these they this to was will with") {
		s[w] = struct{}{}
	}
	return s
}
