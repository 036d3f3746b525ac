package analysis

import (
	"slices"
	"strings"
)

// synonymMap finds the synonyms of runs of words.
type synonymMap struct {
	root    synonymNode
	longest int // in words, of what is looked for and what is put
}

// synonymNode is what follows some words.
type synonymNode struct {
	next    map[string]*synonymNode
	final   bool
	keep    bool       // the words themselves stay
	outputs [][]string // the synonyms, each of some words
}

func (m *synonymMap) empty() bool { return len(m.root.next) == 0 }

// add says that the words input also mean output.
func (m *synonymMap) add(input, output []string, keep bool) {
	m.longest = max(m.longest, len(input), len(output))
	node := &m.root
	for _, word := range input {
		if node.next == nil {
			node.next = map[string]*synonymNode{}
		}
		if node.next[word] == nil {
			node.next[word] = &synonymNode{}
		}
		node = node.next[word]
	}
	node.final = true
	node.keep = node.keep || keep
	for _, o := range node.outputs {
		if slices.Equal(o, output) {
			return
		}
	}
	node.outputs = append(node.outputs, output)
}

// step goes from a node on with a word; nil where that leads nowhere.
func (n *synonymNode) step(word []byte) *synonymNode { return n.next[string(word)] }

// splitLines cuts a text into lines as Java's readers do.
func splitLines(s string) []string {
	s = strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
	if s == "" {
		return nil
	}
	return strings.Split(strings.TrimSuffix(s, "\n"), "\n")
}
