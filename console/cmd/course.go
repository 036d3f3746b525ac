package cmd

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/adrg/xdg"

	"esconsole/console"
	"esconsole/scripts"
)

// course is how far somebody is in the lessons: the names of those that were
// played to their end, in the order in which that was. A lesson is the same one
// in every language.
type course struct {
	file string // a name a line; "" keeps nothing
	done []string
}

// openCourse reads what was done before. Where that can't be kept, nothing has
// been done.
func openCourse() course {
	file, err := xdg.StateFile("esconsole/lessons")
	if err != nil {
		return course{}
	}
	c := course{file: file}
	text, err := os.ReadFile(file)
	if err != nil {
		return c
	}
	for line := range strings.Lines(string(text)) {
		if name := strings.TrimSpace(line); name != "" && !slices.Contains(c.done, name) {
			c.done = append(c.done, name)
		}
	}
	return c
}

// lessonName is the name of a lesson in any language: that of its file.
func lessonName(file string) string {
	return strings.TrimSuffix(strings.TrimSuffix(path.Base(file), ".es"), ".zh")
}

// has tells whether a lesson was played to its end.
func (c course) has(file string) bool { return slices.Contains(c.done, lessonName(file)) }

// next is the first lesson of the course that is left.
func (c course) next(lang string) (l scripts.Lesson, ok bool) {
	for _, l := range scripts.In(lang) {
		if path.Dir(l.Name) != "." && !c.has(l.Name) {
			return l, true
		}
	}
	return scripts.Lesson{}, false
}

// count says how many lessons of the course are done, of how many.
func (c course) count(lang string) (done, all int) {
	for _, l := range scripts.In(lang) {
		if path.Dir(l.Name) == "." {
			continue
		}
		all++
		if c.has(l.Name) {
			done++
		}
	}
	return done, all
}

// sum says in a line how far one is, and what comes next.
func (c course) sum(lang string) string {
	done, all := c.count(lang)
	if l, ok := c.next(lang); ok {
		return fmt.Sprintf("%d of %d lessons done; next is %s, %s", done, all, l.Short(), l.Title)
	}
	return fmt.Sprintf("all %d lessons done", all)
}

// finish notes that a lesson was played to its end.
func (c *course) finish(name string) error {
	if name = lessonName(name); slices.Contains(c.done, name) {
		return nil
	}
	return c.keep(append(c.done, name))
}

// forget takes a lesson for not done, or all of them.
func (c *course) forget(file string) error {
	if file == "" {
		return c.keep(nil)
	}
	return c.keep(slices.DeleteFunc(slices.Clone(c.done), func(n string) bool { return n == lessonName(file) }))
}

func (c *course) keep(done []string) error {
	c.done = done
	switch {
	case c.file == "":
		return nil
	case len(done) == 0:
		if err := os.Remove(c.file); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(c.file), 0o700); err != nil {
		return err
	}
	return os.WriteFile(c.file, []byte(strings.Join(done, "\n")+"\n"), 0o600)
}

// finished notes that a script was played to its end, if it is a lesson, and says
// how far one is with it.
func (a *app) finished(src console.Source) string {
	lang := ""
	for _, name := range scripts.Names() {
		if text, _ := scripts.Read(name); path.Base(name) == src.Name && text == src.Text {
			lang = "en"
			if strings.HasPrefix(name, "zh/") || strings.HasSuffix(name, ".zh.es") {
				lang = "zh"
			}
			break
		}
	}
	if lang == "" {
		return ""
	}
	c := openCourse()
	if err := c.finish(src.Name); err != nil {
		return "it can't be kept that this lesson is done: " + err.Error()
	}
	return c.sum(lang)
}
