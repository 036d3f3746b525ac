package xcontent

// Format is a layout of an answer.
type Format struct {
	Pretty bool // the server's pretty printer: "key" : value, { }, [ ]; for JSON only
	YAML   bool
}

// Encode prints v, which is of the types that Member names. Pretty JSON ends
// with a line break, as the server's does.
func Encode(v any, f Format) []byte { panic("pending") }

// FilterPath keeps the parts of v that the comma separated patterns name, as
// the parameter filter_path does; patterns that begin with '-' take parts away.
// ok is false if nothing is left.
func FilterPath(v any, patterns []string) (filtered any, ok bool) { panic("pending") }

// FilterSource applies _source includes and excludes to a stored document, as
// the server filters maps: wildcards match whole dotted paths, and an object
// that a pattern names is kept with all below it.
func FilterSource(src Raw, includes, excludes []string) Object { panic("pending") }
