// The yardstick: a list of 24 with price and stock by node:http and prepared statements alone, without dates.
import http from 'node:http'
import pg from 'pg'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 8 })
const text = `SELECT product.slug, product.name, product.deposit_minor, product.from_price_minor,
    (SELECT sum(units) FROM variant JOIN stock ON stock.variant_id = variant.id WHERE product_id = product.id) AS units
  FROM product WHERE category = $1 AND from_price_minor IS NOT NULL ORDER BY position, id LIMIT 24`

http
  .createServer(async (_, response) => {
    const { rows } = await pool.query({ name: 'list', text, values: ['bike'] })
    response.setHeader('content-type', 'application/json').end(JSON.stringify(rows))
  })
  .listen(Number(process.env.PORT), '127.0.0.1')
