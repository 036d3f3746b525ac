//go:build unix

package cmd

import "testing"

// TestTerminalUndo goes back and forth through what requests changed.
func TestTerminalUndo(t *testing.T) {
	t.Parallel()
	x := open(t, []string{"NO_COLOR=1"})
	x.keys(":undo" + enter)
	x.wait(`:undo: there is nothing to undo`)
	x.keys("PUT a/_doc/1 {\"n\":1}" + enter + ":fork one" + enter + "PUT a/_doc/1 {\"n\":2}" + enter + "GET a/_doc/1" + enter + "DELETE a" + enter)
	x.wait(`"acknowledged" : true`)
	x.keys(":clear" + enter + ":back" + enter)
	x.wait(`^es> :back\n   1  DELETE a \[200 OK\]\n   2  PUT a/_doc/1 \[200 OK\]\n   3  PUT a/_doc/1 \[201 Created\]\n\nes>$`)
	x.keys(":clear" + enter + ":undo" + enter + "GET a/_doc/1?filter_path=_version,_source" + enter)
	x.wait(`undone: DELETE a \[200 OK\]\n\nes> GET(.*\n)*  "_version" : 2(.*\n)*es>$`)
	x.keys(":clear" + enter + ":undo" + enter + "GET a/_doc/1?filter_path=_version,_source" + enter)
	x.wait(`undone: PUT a/_doc/1 \[200 OK\]\n\nes> GET(.*\n)*  "_version" : 1(.*\n)*es>$`)
	x.keys(":clear" + enter + ":redo" + enter + ":redo" + enter + "GET a/_doc/1?filter_path=error.type" + enter)
	x.wait(`done again: PUT a/_doc/1 \[200 OK\]\n\nes> :redo\ndone again: DELETE a \[200 OK\]\n\nes> GET(.*\n)*.*index_not_found_exception(.*\n)*es>$`)
	x.keys(":clear" + enter + ":switch one" + enter + ":fork" + enter + "GET a/_doc/1?filter_path=_version" + enter)
	x.wait(`as it was at one; :undo leaves it again\n\nes> :fork\n\* one\n\nes> GET(.*\n)*  "_version" : 1(.*\n)*es>$`)
	x.keys(":clear" + enter + ":back 9" + enter + ":back x" + enter + ":switch two" + enter)
	x.wait(`:back: there are only 4 changes to undo\nes> :back x\n:back takes a number of changes, as in :back 2\nes> :switch two\n:switch: no state is named two`)
}
