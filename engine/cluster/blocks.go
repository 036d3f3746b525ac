package cluster

import (
	"fmt"
	"strings"

	"esconsole/engine/eserr"
)

// BlockLevel is what a block forbids.
type BlockLevel uint8

// The levels.
const (
	BlockRead BlockLevel = 1 << iota
	BlockWrite
	BlockMetadataRead
	BlockMetadataWrite
)

// block is a rule that keeps operations from an index.
type block struct {
	setting     string // "" for a closed index
	id          int
	status      string
	description string
	levels      BlockLevel
	allowDelete bool
}

// blocks are all of them, in the order in which the server makes them.
var blocks = []block{
	{"", 4, "FORBIDDEN", "index closed", BlockRead | BlockWrite, false},
	{"index.blocks.read_only", 5, "FORBIDDEN", "index read-only (api)", BlockWrite | BlockMetadataWrite, false},
	{"index.blocks.read", 7, "FORBIDDEN", "index read (api)", BlockRead, false},
	{"index.blocks.write", 8, "FORBIDDEN", "index write (api)", BlockWrite, false},
	{"index.blocks.metadata", 9, "FORBIDDEN", "index metadata (api)", BlockMetadataWrite | BlockMetadataRead, false},
	{"index.blocks.read_only_allow_delete", 12, "TOO_MANY_REQUESTS",
		"disk usage exceeded flood-stage watermark, index has read-only-allow-delete block", BlockMetadataWrite | BlockWrite, true},
}

// blocked lists the blocks of an index at a level.
func (ix *Index) blocked(level BlockLevel) []block {
	var out []block
	for _, b := range blocks {
		if b.levels&level == 0 {
			continue
		}
		if b.setting == "" && ix.Closed || b.setting != "" && ix.isSet(b.setting) {
			out = append(out, b)
		}
	}
	return out
}

// isSet tells whether a setting is there and true.
func (ix *Index) isSet(key string) bool {
	text, _ := ix.Settings.Get(key)
	return text == "true"
}

// CheckWrite tells why documents of the index can't be changed; nil if they can.
func (ix *Index) CheckWrite() error { return CheckBlocks(BlockWrite, ix) }

// CheckBlocks is the error for indices of which one is blocked at a level; nil
// if none is.
//
// Server: org.elasticsearch.cluster.block.ClusterBlocks.
func CheckBlocks(level BlockLevel, indices ...*Index) error {
	return checkBlocks(indices, func(ix *Index) []block { return ix.blocked(level) })
}

// CheckDeletable is the error for indices of which one may not be deleted; nil
// if all may.
func CheckDeletable(indices ...*Index) error {
	return checkBlocks(indices, func(ix *Index) []block {
		var out []block
		for _, b := range ix.blocked(BlockMetadataWrite) {
			if !b.allowDelete {
				out = append(out, b)
			}
		}
		return out
	})
}

func checkBlocks(indices []*Index, of func(*Index) []block) error {
	var text strings.Builder
	status := 429
	for _, ix := range indices {
		found := of(ix)
		if len(found) == 0 {
			continue
		}
		words := make([]string, len(found))
		for i, b := range found {
			words[i] = fmt.Sprintf("%s/%d/%s", b.status, b.id, b.description)
			if b.status == "FORBIDDEN" {
				status = 403
			}
		}
		fmt.Fprintf(&text, "index [%s] blocked by: [%s];", ix.Name, strings.Join(words, ", "))
	}
	if text.Len() == 0 {
		return nil
	}
	return eserr.New(status, "cluster_block_exception", "%s", text.String())
}
