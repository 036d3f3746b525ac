# Coordinates that are no lists of numbers.

PUT shapes
{"mappings":{"properties":{"s":{"type":"geo_shape"}}}}

PUT shapes/_doc/1
{"s":{"type":"polygon","coordinates":[[[2.2,48.8],[2.5,48.8],[2.5,48.9],2147483648,[2.2,48.8]]]}}

PUT shapes/_doc/1
{"s":{"type":"point","coordinates":[1,2,"x"]}}

PUT shapes/_doc/1
{"s":{"type":"point","coordinates":[1,2,3,"x"]}}

PUT shapes/_doc/1
{"s":{"type":"point","coordinates":[1,2,3,4]}}

PUT shapes/_doc/1
{"s":{"type":"point","coordinates":[]}}

PUT shapes/_doc/1
{"s":{"type":"point","coordinates":[1]}}

PUT shapes/_doc/1
{"s":{"type":"point","coordinates":5}}

PUT shapes/_doc/1
{"s":{"coordinates":5, "type":"point"}}

PUT shapes/_doc/1
{"s":{"coordinates":"x" ,  "type":"point"}}

PUT shapes/_doc/1
{"s":{"type":"linestring","coordinates":[[1,2],5,[3,4]]}}

PUT shapes/_doc/1
{"s":{"type":"linestring","coordinates":[[1,2],null,[3,4]]}}

PUT shapes/_doc/1
{"s":{"type":"linestring","coordinates":[[1,2],null]}}

PUT shapes/_doc/1
{"s":{"type":"linestring","coordinates":[[1,2],"x"]}}

PUT shapes/_doc/1
{"s":{"type":"linestring","coordinates":[[1,2],[3,4,"x"]]}}

PUT shapes/_doc/1
{"s":{"type":"linestring","coordinates":[[1,2],[3,4,"x"]], "foo":1}}

PUT shapes/_doc/1
{"s":{"type":"linestring","coordinates":[[1,2],[3,4,5]]}}

PUT shapes/_doc/1
{"s":{"type":"linestring","coordinates":[[1,2],{"a":1}]}}

PUT shapes/_doc/1
{"s":{"type":"linestring","coordinates":[{"a":1}]}}

PUT shapes/_doc/1
{"s":{"type":"point","coordinates":["1","2"]}}

PUT shapes/_doc/1
{"s":{"type":"multipoint","coordinates":[[1,2],[[3,4]]]}}

PUT shapes/_doc/1
{"s":{"type":"point","coordinates":[null,1]}}

PUT shapes/_doc/1
{"s":{"type":"point","coordinates":[1,null]}}

PUT shapes/_doc/1
{"s":{"type":"point","coordinates":[1,2,null]}}

PUT shapes/_doc/1
{"s":{"type":"multipoint","coordinates":[[],[]]}}

PUT shapes/_doc/1
{"s":{"type":"multipoint","coordinates":[[],[1,2]]}}

PUT shapes/_doc/1
{"s":{"type":"polygon","coordinates":[[1,2],[3,4],[5,6],[1,2]]}}

PUT shapes/_doc/1
{"s":{"type":"polygon","coordinates":[[[1,2],[3,4],[5,6],[1,2]],true]}}

DELETE shapes
