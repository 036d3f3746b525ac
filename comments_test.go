package main_test

import (
	"go/ast"
	"go/token"
	"testing"
)

// TestPackageComments wants one comment for each package that says what it is
// for.
func TestPackageComments(t *testing.T) {
	commented, seen := map[string]int{}, map[string]bool{}
	for _, s := range sources(t) {
		if s.test {
			continue
		}
		seen[s.pkg] = true
		if s.file.Doc != nil {
			commented[s.pkg]++
		}
	}
	for pkg := range seen {
		if n := commented[pkg]; n != 1 {
			t.Errorf("%s has %d package comments, want one", pkg, n)
		}
	}
}

// TestExportedNamesAreCommented wants a comment on every exported name. A group
// of constants or variables may share one.
func TestExportedNamesAreCommented(t *testing.T) {
	for _, s := range sources(t) {
		if s.test || s.file.Name.Name == "main" {
			continue
		}
		missing := func(name *ast.Ident) {
			t.Errorf("%s:%d: %s has no comment", s.path, s.line(name.Pos()), name.Name)
		}
		for _, d := range s.file.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if d.Doc == nil && d.Name.IsExported() && onExportedType(d) {
					missing(d.Name)
				}
			case *ast.GenDecl:
				for _, name := range uncommented(d) {
					missing(name)
				}
			}
		}
	}
}

// onExportedType is true for functions, and for methods that are seen outside.
func onExportedType(f *ast.FuncDecl) bool {
	if f.Recv == nil {
		return true
	}
	base := f.Recv.List[0].Type
	for {
		switch x := base.(type) {
		case *ast.StarExpr:
			base = x.X
		case *ast.IndexExpr:
			base = x.X
		case *ast.IndexListExpr:
			base = x.X
		case *ast.Ident:
			return x.IsExported()
		default:
			return true
		}
	}
}

// uncommented gives the exported names of a declaration without any comment.
func uncommented(d *ast.GenDecl) []*ast.Ident {
	if d.Tok == token.IMPORT || d.Doc != nil {
		return nil
	}
	var names []*ast.Ident
	for _, spec := range d.Specs {
		switch spec := spec.(type) {
		case *ast.TypeSpec:
			if spec.Doc == nil && spec.Comment == nil && spec.Name.IsExported() {
				names = append(names, spec.Name)
			}
		case *ast.ValueSpec:
			for _, name := range spec.Names {
				if spec.Doc == nil && spec.Comment == nil && name.IsExported() {
					names = append(names, name)
				}
			}
		}
	}
	return names
}
