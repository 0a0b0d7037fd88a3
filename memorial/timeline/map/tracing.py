"""Makes the outlines of the map from Natural Earth's countries, as TopoJSON.

The format: https://github.com/topojson/topojson-specification. Rings and lines are
lists of (x, y), in degrees or in units of a drawing.
"""

from collections import Counter
from itertools import chain, pairwise

from memorial.geography.projection import WIDTH

# So much is kept beyond the edges of a drawing: what clipping adds stays out of sight.
BEYOND = 12
# What may be left out, in units of a drawing: a bend, and the area of an islet.
BEND = 0.8
ISLET = 16


def outline(topology, frame):
    """The paths of land and of borders between countries, in units of the drawing."""
    arcs = [[frame.point(*at) for at in arc] for arc in decoded(topology)]
    land = [clipped(ring, frame) for ring in rings(topology, arcs)]
    lines = chain.from_iterable(
        pieces(arcs[number], frame) for number in shared(topology)
    )
    return {
        "land": "".join(path(ring, "z") for ring in land if area(ring) > ISLET),
        "borders": "".join(path(line) for line in lines),
    }


def decoded(topology):
    """Every arc as (latitude, longitude) pairs; stored are steps of a grid."""
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            points.append((y * scale[1] + shift[1], x * scale[0] + shift[0]))
        yield points


def rings(topology, arcs):
    """The outer rings and lakes of all land, each made of its arcs end to end."""
    for geometry in topology["objects"]["land"]["geometries"]:
        for ring in chain.from_iterable(geometry["arcs"]):
            yield [at for number in ring for at in directed(arcs, number)[:-1]]


def directed(arcs, number):
    """``~number`` stands for an arc walked backwards."""
    return arcs[number] if number >= 0 else arcs[~number][::-1]


def shared(topology):
    """The numbers of the arcs that two countries have in common."""
    seen = Counter(
        number if number >= 0 else ~number
        for country in topology["objects"]["countries"]["geometries"]
        for number in numbers(country.get("arcs", ()))
    )
    return sorted(number for number, times in seen.items() if times > 1)


def numbers(arcs):
    for each in arcs:
        yield from [each] if isinstance(each, int) else numbers(each)


def clipped(ring, frame):
    """A ring within the drawing and a little beyond (Sutherland and Hodgman, 1974)."""
    edges = ((0, -BEYOND, 1), (0, -WIDTH - BEYOND, -1))
    edges += ((1, -BEYOND, 1), (1, -frame.height - BEYOND, -1))
    for axis, limit, sign in edges:
        kept = []
        for start, end in pairwise([*ring[-1:], *ring]):
            inside = [sign * at[axis] >= limit for at in (start, end)]
            if inside[0] != inside[1]:
                kept.append(crossing(start, end, axis, sign * limit))
            if inside[1]:
                kept.append(end)
        ring = kept
    return ring


def crossing(start, end, axis, value):
    share = (value - start[axis]) / (end[axis] - start[axis])
    return tuple(a + share * (b - a) for a, b in zip(start, end, strict=True))


def pieces(line, frame):
    """The parts of a line that lie in the drawing."""
    piece = []
    for x, y in line:
        if -BEYOND <= x <= WIDTH + BEYOND and -BEYOND <= y <= frame.height + BEYOND:
            piece.append((x, y))
        else:
            yield from [piece] if len(piece) > 1 else []
            piece = []
    yield from [piece] if len(piece) > 1 else []


def area(ring):
    pairs = pairwise([*ring[-1:], *ring])
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)) / 2


def simplified(line):
    """The line without bends smaller than BEND (Douglas and Peucker, 1973)."""
    if len(line) < 3:
        return line
    distances = [distance(at, line[0], line[-1]) for at in line]
    farthest = distances.index(max(distances))
    if distances[farthest] <= BEND:
        return [line[0], line[-1]]
    return simplified(line[: farthest + 1])[:-1] + simplified(line[farthest:])


def distance(at, start, end):
    """From a point to the line through two others, or to them where they are one."""
    (x, y), (run, rise) = at, (end[0] - start[0], end[1] - start[1])
    length = (run**2 + rise**2) ** 0.5
    if not length:
        return ((x - start[0]) ** 2 + (y - start[1]) ** 2) ** 0.5
    return abs(run * (y - start[1]) - rise * (x - start[0])) / length


def path(line, end=""):
    """The ``d`` of an SVG path: whole numbers, each a step from the one before."""
    whole = [(round(x), round(y)) for x, y in simplified(line)]
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(whole) if a != b]
    told = "".join(
        f"{number:+d}".replace("+", " ") for step in steps for number in step
    )
    return f"M{whole[0][0]} {whole[0][1]}l{told.strip()}{end}"
