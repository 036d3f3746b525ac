package repl

import "path/filepath"

// open reads a script into a page of its own and lists its requests.
func (r *REPL) open(name string) {
	if name == "" {
		r.complain(":open takes a script, as in :open lesson.es")
		return
	}
	src, err := r.Load(name)
	if err != nil {
		r.complain(err.Error())
		return
	}
	r.use(filepath.Base(name))
	p := r.buffers[r.page]
	p.file, p.text = homed(name), src.Text
	r.list("")
}

// use makes a page the one in use. One that isn't there yet is empty.
func (r *REPL) use(name string) {
	for i, p := range r.buffers {
		if p.name == name {
			r.page = i
			return
		}
	}
	r.buffers = append(r.buffers, &page{name: name})
	r.page = len(r.buffers) - 1
}
