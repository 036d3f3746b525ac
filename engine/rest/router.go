package rest

import (
	"slices"
	"strings"
)

// Router finds the route of a path as the server's path trie does: literal
// parts win over {placeholders}, with four passes from strict to lenient.
type Router[T any] struct {
	root   node[T]
	decode func(raw string) (string, error) // of a part of the path; nil: DecodePath
}

// node is one path part.
type node[T any] struct {
	param    string // name of the placeholder, "" for a literal part
	children map[string]*node[T]
	methods  map[string]T
}

// anyPart is the key of the child for a placeholder.
const anyPart = "*"

// Add registers a handler. Paths are as in the REST specification:
// /{index}/_doc/{id}. A second handler for the same method and path is a bug
// in the route table, found when it is built.
func (r *Router[T]) Add(method, path string, h T) {
	n := &r.root
	for _, part := range splitPath(path) {
		key, param := part, ""
		if strings.HasPrefix(part, "{") {
			key, param = anyPart, strings.Trim(part, "{}")
		}
		child := n.children[key]
		if child == nil {
			child = &node[T]{param: param}
			if n.children == nil {
				n.children = map[string]*node[T]{}
			}
			n.children[key] = child
		}
		if child.param != param {
			panic("rest: conflicting placeholder names in " + path)
		}
		n = child
	}
	if _, twice := n.methods[method]; twice {
		panic("rest: two routes for " + method + " " + path)
	}
	if n.methods == nil {
		n.methods = map[string]T{}
	}
	n.methods[method] = h
}

// PathParam is a value that the path gives to a placeholder, decoded.
type PathParam struct{ Name, Value string }

// bindings are the values that one pass has found so far. As in the server, a
// branch that led nowhere leaves its values behind.
type bindings struct {
	decode func(raw string) (string, error)
	params []PathParam
	err    error // of the first value that can't be decoded
}

// Match is what Find found.
type Match[T any] struct {
	Handler T
	Params  []PathParam
	Found   bool
	Allowed []string // methods that the path knows, if nothing is found
	Err     error    // a part of the path that can't be decoded
}

func (r *Router[T]) bindings() bindings {
	if r.decode != nil {
		return bindings{decode: r.decode}
	}
	return bindings{decode: DecodePath}
}

// matchMode is how far a pass accepts placeholders.
type matchMode uint8

const (
	literalOnly matchMode = iota
	rootPlaceholder
	leafPlaceholder
	anyPlaceholder
)

var matchModes = [...]matchMode{literalOnly, rootPlaceholder, leafPlaceholder, anyPlaceholder}

// Find looks a path up. Each pass that ends at a node without the method is
// followed by the next one, unless no pass knows the method at all.
func (r *Router[T]) Find(method, path string) Match[T] {
	parts := splitPath(path)
	for _, mode := range matchModes {
		b := r.bindings()
		n := r.lookup(parts, mode, &b)
		if b.err != nil {
			return r.undecodable(method, parts, b.err)
		}
		if n == nil {
			continue
		}
		if h, ok := n.methods[method]; ok {
			return Match[T]{Handler: h, Params: b.params, Found: true}
		}
	}
	return Match[T]{Allowed: r.allowed(parts)}
}

// undecodable is the match of a path with a part that can't be decoded. A
// method that the path does not know is the worse mistake.
func (r *Router[T]) undecodable(method string, parts []string, err error) Match[T] {
	m := Match[T]{Allowed: r.allowed(parts)}
	if len(m.Allowed) == 0 || slices.Contains(m.Allowed, method) {
		m.Err = err
	}
	return m
}

// findAny looks a path up in the most lenient pass alone.
func (r *Router[T]) findAny(method, path string) Match[T] {
	b := r.bindings()
	n := r.lookup(splitPath(path), anyPlaceholder, &b)
	if b.err != nil {
		return Match[T]{Err: b.err}
	}
	if n != nil {
		if h, ok := n.methods[method]; ok {
			return Match[T]{Handler: h, Params: b.params, Found: true}
		}
	}
	return Match[T]{}
}

// allowed lists the methods of all nodes that any pass reaches.
func (r *Router[T]) allowed(parts []string) []string {
	var methods []string
	for _, mode := range matchModes {
		ignored := r.bindings()
		if n := r.lookup(parts, mode, &ignored); n != nil {
			for m := range n.methods {
				if !slices.Contains(methods, m) {
					methods = append(methods, m)
				}
			}
		}
	}
	slices.Sort(methods)
	return methods
}

func (r *Router[T]) lookup(parts []string, mode matchMode, b *bindings) *node[T] {
	if len(parts) == 0 {
		if r.root.methods == nil {
			return nil
		}
		return &r.root
	}
	return r.root.lookup(parts, 0, mode, b)
}

// lookup follows parts[i:] below n. A literal child that leads nowhere is given
// up for the placeholder beside it, except in the strictest pass.
func (n *node[T]) lookup(parts []string, i int, mode matchMode, b *bindings) *node[T] {
	part, last := parts[i], i == len(parts)-1
	child, wild := n.children[part], n.children[anyPart]
	usedWild := part == anyPart
	switch {
	case child == nil:
		if !(mode == anyPlaceholder || mode == rootPlaceholder && i == 0 || mode == leafPlaceholder && last) {
			return nil
		}
		child, usedWild = wild, true
	case child.methods == nil && wild != nil &&
		(last && mode >= leafPlaceholder || i == 0 && mode == rootPlaceholder):
		child, usedWild = wild, true
	}
	if child == nil {
		return nil
	}
	b.bind(child.param, part)
	if last {
		if child.methods == nil {
			return nil
		}
		return child
	}
	if found := child.lookup(parts, i+1, mode, b); found != nil {
		return found
	}
	if usedWild || mode == literalOnly || wild == nil {
		return nil
	}
	b.bind(wild.param, part)
	return wild.lookup(parts, i+1, mode, b)
}

// bind records the value of a placeholder; a literal part has no name.
func (b *bindings) bind(name, encoded string) {
	if name == "" || b.err != nil {
		return
	}
	value, err := b.decode(encoded)
	if err != nil {
		b.err = err
		return
	}
	b.params = append(b.params, PathParam{name, value})
}

// splitPath cuts a path at its slashes, as Java's split does: a leading slash
// counts for nothing, empty parts at the end are dropped, those inside are kept.
func splitPath(path string) []string {
	path = strings.TrimPrefix(path, "/")
	path = strings.TrimRight(path, "/")
	if path == "" {
		return nil
	}
	return strings.Split(path, "/")
}
