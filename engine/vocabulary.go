package engine

import (
	"esconsole/engine/api"
	"esconsole/engine/compat"
)

// Route is one path of an API, as the route table of a version has it.
type Route = api.Description

// Routes lists the routes of a major version: nil for one that there isn't.
func Routes(major int) []Route {
	profile, ok := compat.For(major)
	if !ok {
		return nil
	}
	return api.Describe(profile)
}

// Vocabulary is what requests may name: parameters, queries, field types,
// settings, parts of analyzers.
type Vocabulary = api.Vocabulary

// Words gives the vocabulary of the engine.
func Words() Vocabulary { return api.Words() }
