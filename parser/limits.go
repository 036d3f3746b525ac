package parser

// Limits of what is read. Nothing in this package recurses: MaxDepth bounds the
// memory for open brackets, and deeper ones are counted only.
const (
	MaxText     = 100 << 20 // bytes of one text, the server's http.max_content_length
	MaxRequests = 100_000   // requests of one text
	MaxErrors   = 1_000     // errors kept of one text
	MaxDepth    = 10_000    // open brackets whose kind and place are remembered
)
