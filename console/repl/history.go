package repl

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// What is kept: so many blocks, none larger than so many bytes. Of them, keys
// recall the newest that are not larger together.
const (
	historyLimit = 1000
	blockLimit   = 100_000
	recallLimit  = 1_000_000
)

// History is what was entered, block by block, on disk. Each line of the file
// is one block as a JSON string. Without a path it is kept in memory.
type History struct {
	path   string
	blocks []string
}

// OpenHistory reads the file, if there is one. What can't be read in it is
// left out.
func OpenHistory(path string) (*History, error) {
	h := &History{path: path}
	if path == "" {
		return h, nil
	}
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return h, nil
	}
	if err != nil {
		h.path = ""
		return h, err
	}
	defer f.Close()
	lines := 0
	for r := bufio.NewReader(f); ; lines++ {
		line, err := r.ReadString('\n')
		var block string
		if json.Unmarshal([]byte(line), &block) == nil && block != "" {
			h.blocks = append(h.blocks, block)
		}
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			h.path = ""
			return h, err
		}
	}
	h.trim()
	if lines > 2*historyLimit {
		return h, h.rewrite()
	}
	return h, nil
}

// Blocks gives the blocks, the oldest first.
func (h *History) Blocks() []string { return h.blocks }

// Recent gives the newest blocks, for recalling them by a key.
func (h *History) Recent() []string {
	size := 0
	for i := len(h.blocks) - 1; i >= 0; i-- {
		if size += len(h.blocks[i]); size > recallLimit {
			return h.blocks[i+1:]
		}
	}
	return h.blocks
}

// Add keeps a block without the passwords that a URL or curl command has in it,
// unless it is the same as the one before, or too large.
func (h *History) Add(block string) error {
	block = strings.TrimSpace(withoutLogins(block))
	if n := len(h.blocks); block == "" || len(block) > blockLimit || n > 0 && h.blocks[n-1] == block {
		return nil
	}
	h.blocks = append(h.blocks, block)
	h.trim()
	if h.path == "" {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(h.path), 0o700); err != nil {
		return err
	}
	f, err := os.OpenFile(h.path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(encode(block))
	return errors.Join(err, f.Close())
}

func (h *History) trim() {
	if n := len(h.blocks); n > historyLimit {
		h.blocks = h.blocks[n-historyLimit:]
	}
}

// rewrite shortens the file to the blocks that are kept.
func (h *History) rewrite() error {
	var all []byte
	for _, block := range h.blocks {
		all = append(all, encode(block)...)
	}
	tmp := h.path + ".new"
	if err := os.WriteFile(tmp, all, 0o600); err != nil {
		return err
	}
	return os.Rename(tmp, h.path)
}

func encode(block string) []byte {
	line, _ := json.Marshal(block) // a string can always be marshalled
	return append(line, '\n')
}
