package differential

import (
	"encoding/json"
	"errors"
	"io"
	"strings"
)

// nodeKind is what a node of a body is.
type nodeKind int

const (
	scalarNode nodeKind = iota
	objectNode
	arrayNode
)

// node is a value of a body; its scalars keep their text.
type node struct {
	kind    nodeKind
	text    string
	members []member
	items   []*node
}

type member struct {
	key   string
	value *node
}

// place is where a body may be changed: a value, and its key if it has one.
type place struct {
	owner *node
	key   *string
	value *node
}

// parseNode reads a body; ok is false for what is no single JSON text.
func parseNode(text string) (n *node, ok bool) {
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	n, err := readNode(d)
	if err != nil {
		return nil, false
	}
	_, err = d.Token()
	return n, errors.Is(err, io.EOF)
}

func readNode(d *json.Decoder) (*node, error) {
	t, err := d.Token()
	if err != nil {
		return nil, err
	}
	delim, isDelim := t.(json.Delim)
	if !isDelim {
		text, err := json.Marshal(t)
		return &node{text: string(text)}, err
	}
	n := &node{kind: objectNode}
	if delim == '[' {
		n.kind = arrayNode
	}
	for d.More() {
		key := ""
		if n.kind == objectNode {
			k, err := d.Token()
			if err != nil {
				return nil, err
			}
			key, _ = k.(string)
		}
		child, err := readNode(d)
		if err != nil {
			return nil, err
		}
		if n.kind == objectNode {
			n.members = append(n.members, member{key, child})
		} else {
			n.items = append(n.items, child)
		}
	}
	_, err = d.Token() // the closing bracket
	return n, err
}

func (n *node) clone() *node {
	out := &node{kind: n.kind, text: n.text}
	for _, m := range n.members {
		out.members = append(out.members, member{m.key, m.value.clone()})
	}
	for _, i := range n.items {
		out.items = append(out.items, i.clone())
	}
	return out
}

// places are all values below a node, and the node itself.
func (n *node) places(out []place) []place {
	out = append(out, place{value: n})
	for i := range n.members {
		m := &n.members[i]
		out = m.value.places(append(out, place{n, &m.key, m.value}))
	}
	for _, i := range n.items {
		out = i.places(out)
	}
	return out
}

// drop leaves out the member with that key.
func (n *node) drop(key *string) {
	for i := range n.members {
		if &n.members[i].key == key {
			n.members = append(n.members[:i], n.members[i+1:]...)
			return
		}
	}
}

// String is the node as JSON.
func (n *node) String() string {
	var parts []string
	switch n.kind {
	case objectNode:
		for _, m := range n.members {
			key, _ := json.Marshal(m.key)
			parts = append(parts, string(key)+":"+m.value.String())
		}
		return "{" + strings.Join(parts, ",") + "}"
	case arrayNode:
		for _, i := range n.items {
			parts = append(parts, i.String())
		}
		return "[" + strings.Join(parts, ",") + "]"
	}
	return n.text
}
