// "In my neighbourhood": the position never leaves the device. A list of outlines and towns is fetched, the rest is
// arithmetic here; what is filled in is a place that the person sees before anything is sent.
const button = document.querySelector("[data-near]");
const field = document.getElementById("ort");
const status = document.getElementById("near");
const REACH = 5;

const isInside = (rings, x, y) => {
  let inside = false;
  for (const steps of rings) {
    const corners = [];
    for (let n = 0, px = 0, py = 0; n < steps.length; n += 2) corners.push([(px += steps[n]), (py += steps[n + 1])]);
    corners.forEach(([bx, by], n) => {
      const [ax, ay] = corners.at(n - 1);
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    });
  }
  return inside;
};

// Kilometres, as exactly as needed for the nearest town.
const distance = ([, , x, y], x0, y0) => Math.hypot((x - x0) * 0.07, (y - y0) * 0.111);

const nearest = ({ areas, towns }, x, y) => {
  const area = areas.findIndex((rings) => isInside(rings, x, y));
  const sorted = (area < 0 ? towns : towns.filter((town) => town[1] === area))
    .map((town) => [distance(town, x, y), town[0]])
    .sort((one, other) => one[0] - other[0]);
  // Just outside of a simplified outline may still be Saxony.
  return area >= 0 || sorted[0][0] <= REACH ? sorted[0][1] : "";
};

const say = (text) => {
  status.textContent = text;
  button.removeAttribute("aria-busy");
};

const found = async ({ coords }) => {
  try {
    const book = await (await fetch(button.dataset.near)).json();
    const place = nearest(book, coords.longitude * 1000, coords.latitude * 1000);
    if (place) field.value = place;
    say(place ? `${button.dataset.found} ${place}` : button.dataset.outside);
    (place ? field.form.querySelector("[type=submit]") : field).focus();
  } catch {
    refused();
  }
};

const refused = () => {
  say(button.dataset.refused);
  field.focus();
};

if (button) button.hidden = false;
button?.addEventListener("click", () => {
  if (!navigator.geolocation) return refused();
  button.setAttribute("aria-busy", "true");
  navigator.geolocation.getCurrentPosition(found, refused, { timeout: 12000, maximumAge: 600000 });
});
