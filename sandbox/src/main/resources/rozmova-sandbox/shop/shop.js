const KEY = 'kvitka-cart';
const words = JSON.parse(document.body.dataset.words);
const money = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 0 });
const price = (amount) => `${money.format(amount)} ₴`;

const load = () => {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? [];
  } catch {
    return [];
  }
};

function save(items) {
  localStorage.setItem(KEY, JSON.stringify(items));
  draw();
}

function line(item, index) {
  const row = document.createElement('div');
  row.className = 'cart-line';
  const name = document.createElement('a');
  name.href = item.url;
  name.textContent = item.name;
  const cost = document.createElement('span');
  cost.textContent = price(item.price);
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.textContent = words.remove;
  remove.onclick = () => save(load().filter((_, i) => i !== index));
  row.append(name, cost, remove);
  return row;
}

function draw() {
  const items = load();
  const count = document.querySelector('[data-cart-count]');
  count.textContent = items.length;
  count.hidden = items.length === 0;
  const cart = document.querySelector('[data-cart]');
  if (!cart) return;
  if (items.length === 0) {
    cart.textContent = words.cartEmpty;
    return;
  }
  const total = document.createElement('p');
  total.className = 'cart-total';
  total.textContent = `${words.total}: ${price(items.reduce((sum, item) => sum + item.price, 0))}`;
  const checkout = document.createElement('a');
  checkout.className = 'button';
  checkout.href = cart.dataset.checkout;
  checkout.textContent = words.checkout;
  cart.replaceChildren(...items.map(line), total, checkout);
}

for (const button of document.querySelectorAll('[data-add]')) {
  button.onclick = () => {
    save([...load(), { ...JSON.parse(button.dataset.add), url: location.pathname }]);
    button.textContent = words.added;
  };
}
if (document.querySelector('[data-cart-clear]')) localStorage.removeItem(KEY);
draw();
