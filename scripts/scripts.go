// Package scripts holds the lessons that come with the program: scripts of
// Console requests that explain something and check themselves. Those of the
// course lie in a directory for each language, numbered in the order in which
// they build on each other.
package scripts

import (
	"embed"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
)

//go:embed *.es en/*.es zh/*.es
var files embed.FS

// Lesson is a script that comes with the program.
type Lesson struct {
	Name  string // its file: "en/08-bulk.es"
	Title string
}

// Short is the name that is enough for Read: "08-bulk", "zh/08-bulk".
func (l Lesson) Short() string {
	return strings.TrimPrefix(strings.TrimSuffix(l.Name, ".es"), "en/")
}

// FS gives the lessons as files.
func FS() fs.FS { return files }

// Names lists all lessons: those that stand alone, then the course in English
// and in Chinese.
func Names() []string {
	var list []string
	for _, pattern := range []string{"*.es", "en/*.es", "zh/*.es"} {
		names, _ := fs.Glob(files, pattern) // only a bad pattern is an error
		list = append(list, names...)
	}
	return list
}

// In lists the lessons in a language, "en" or "zh": the course, then those that
// stand alone.
func In(lang string) []Lesson {
	var course, alone []Lesson
	for _, name := range Names() {
		l := Lesson{name, Title(name)}
		switch {
		case path.Dir(name) == lang:
			course = append(course, l)
		case path.Dir(name) == "." && strings.HasSuffix(name, ".zh.es") == (lang == "zh"):
			alone = append(alone, l)
		}
	}
	return slices.Concat(course, alone)
}

// ordinal is the number before the name of a lesson of the course.
var ordinal = regexp.MustCompile(`^[0-9]+-`)

// Find gives the file of a lesson. It may be called by its file name with or
// without .es and the directory scripts/, and one of the course without its
// number and, in English, without its directory: "bulk", "08-bulk", "zh/bulk".
func Find(name string) (string, bool) {
	name = strings.TrimPrefix(path.Clean(strings.ReplaceAll(name, `\`, "/")), "scripts/")
	wanted := strings.TrimSuffix(name, ".es")
	for _, file := range Names() {
		l := Lesson{Name: file}
		dir, base := path.Split(l.Short())
		if wanted == strings.TrimSuffix(file, ".es") || wanted == l.Short() || wanted == dir+ordinal.ReplaceAllString(base, "") {
			return file, true
		}
	}
	return "", false
}

// Read gives a lesson's text by any name that Find knows.
func Read(name string) (string, bool) {
	file, ok := Find(name)
	if !ok {
		return "", false
	}
	text, err := fs.ReadFile(files, file)
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
