package api

import "esconsole/engine/search"

// State is what the APIs hold besides the node, at one moment: searches that are
// kept open between requests.
type State struct{ scrolls search.ScrollsState }

// State keeps what the APIs hold.
func (a *API) State() State { return State{a.scrolls.State()} }

// Restore puts the APIs back to what they held.
func (a *API) Restore(s State) { a.scrolls.Restore(s.scrolls) }
