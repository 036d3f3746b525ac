package rest

import (
	"slices"
	"strings"
)

// Router finds the route of a path as the server's path trie does: literal
// parts win over {placeholders}, with four passes from strict to lenient.
type Router[T any] struct {
	root node[T]
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

// PathParam is a value that the path gives to a placeholder, still encoded.
type PathParam struct{ Name, Value string }

// Match is what Find found.
type Match[T any] struct {
	Handler T
	Params  []PathParam
	Found   bool
	Allowed []string // methods that the path knows, if the asked one is not among them
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
		var params []PathParam
		n := r.lookup(parts, mode, &params)
		if n == nil {
			continue
		}
		if h, ok := n.methods[method]; ok {
			return Match[T]{Handler: h, Params: params, Found: true}
		}
	}
	return Match[T]{Allowed: r.allowed(parts)}
}

// findAny looks a path up in the most lenient pass alone.
func (r *Router[T]) findAny(method, path string) Match[T] {
	var params []PathParam
	if n := r.lookup(splitPath(path), anyPlaceholder, &params); n != nil {
		if h, ok := n.methods[method]; ok {
			return Match[T]{Handler: h, Params: params, Found: true}
		}
	}
	return Match[T]{}
}

// allowed lists the methods of all nodes that any pass reaches.
func (r *Router[T]) allowed(parts []string) []string {
	var methods []string
	for _, mode := range matchModes {
		var params []PathParam
		if n := r.lookup(parts, mode, &params); n != nil {
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

func (r *Router[T]) lookup(parts []string, mode matchMode, params *[]PathParam) *node[T] {
	if len(parts) == 0 {
		if r.root.methods == nil {
			return nil
		}
		return &r.root
	}
	return r.root.lookup(parts, 0, mode, params)
}

// lookup follows parts[i:] below n. A literal child that leads nowhere is given
// up for the placeholder beside it, except in the strictest pass.
func (n *node[T]) lookup(parts []string, i int, mode matchMode, params *[]PathParam) *node[T] {
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
	mark := len(*params)
	child.bind(part, params)
	if last {
		if child.methods == nil {
			return nil
		}
		return child
	}
	if found := child.lookup(parts, i+1, mode, params); found != nil {
		return found
	}
	if usedWild || mode == literalOnly || wild == nil {
		return nil
	}
	*params = (*params)[:mark]
	wild.bind(part, params)
	return wild.lookup(parts, i+1, mode, params)
}

// bind records the value of a placeholder.
func (n *node[T]) bind(value string, params *[]PathParam) {
	if n.param != "" {
		*params = append(*params, PathParam{n.param, value})
	}
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
