// Package scripts holds the lessons that come with the program: scripts of
// Console requests that explain something and check themselves.
package scripts

import (
	"embed"
	"io/fs"
	"path"
	"strings"
)

//go:embed *.es
var files embed.FS

// FS gives the lessons as files.
func FS() fs.FS { return files }

// Names lists the lessons in alphabetical order.
func Names() []string {
	list, _ := fs.Glob(files, "*.es") // only a bad pattern is an error
	return list
}

// Read gives a lesson's text. It may be called by its file name, with or
// without .es and the directory scripts/.
func Read(name string) (string, bool) {
	name = strings.TrimPrefix(path.Clean(strings.ReplaceAll(name, `\`, "/")), "scripts/")
	if !strings.HasSuffix(name, ".es") {
		name += ".es"
	}
	text, err := fs.ReadFile(files, name)
	return string(text), err == nil
}

// Title is the first line of a lesson's text, without its mark.
func Title(name string) string {
	text, _ := Read(name)
	for line := range strings.Lines(text) {
		if title, ok := strings.CutPrefix(line, "# "); ok {
			return strings.TrimSpace(title)
		}
	}
	return ""
}
