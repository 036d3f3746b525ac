// Package api holds the REST APIs, one file each, named as in the REST
// specification, and the table of all routes. An API reads its parameters and
// its body in the server's order, runs, and lays out the answer's fields; what
// it does is done by the packages below.
package api

import (
	"esconsole/engine/document"
	"esconsole/engine/eserr"
	"esconsole/engine/node"
	"esconsole/engine/rest"
	"esconsole/engine/search"
)

// API answers the routes of one node.
type API struct {
	node *node.Node
	docs *document.Service

	scrolls *search.Scrolls
}

// New makes the APIs of a node.
func New(n *node.Node) *API {
	a := &API{node: n, scrolls: search.NewScrolls()}
	a.docs = &document.Service{Node: n}
	n.CheckQuery = a.checkStored
	return a
}

// notBuilt answers for an API of the server that is not here yet.
func notBuilt(name string) rest.Handler {
	return func(*rest.Call) (rest.Action, error) { return nil, eserr.NotImplemented(name) }
}

// params joins lists of parameters for a row of the table.
func params(lists ...[]string) []string {
	var out []string
	for _, l := range lists {
		out = append(out, l...)
	}
	return out
}
