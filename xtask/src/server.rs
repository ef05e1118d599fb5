//! Handing out files to a browser, under the same policy that a careful host has.

use std::{
    fs,
    io::Write,
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};
use xtask_wasm::{
    DevServer, Request,
    anyhow::{Context, Result, bail},
};

/// The policy that the page runs under; the tests count on it.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; \
    worker-src 'self'; require-trusted-types-for 'script'; trusted-types wat-telt-page";

/// A server for a folder, not yet started.
pub fn server(folder: &Path, port: u16) -> DevServer {
    DevServer::default()
        .address(Ipv4Addr::LOCALHOST.into(), port)
        .dist_dir(folder)
        .request_handler(answer)
}

/// Starts a server on a free port, beside this thread, and gives its address.
///
/// # Errors
/// No port is free, or the server does not answer within five seconds.
pub fn beside(folder: &Path) -> Result<String> {
    let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("No port is free")?;
    let port = free.local_addr()?.port();
    drop(free);
    let served = folder.to_owned();
    thread::spawn(move || server(&served, port).start());
    let start = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if start.elapsed() > Duration::from_secs(5) {
            bail!("The server on port {port} does not answer");
        }
        thread::sleep(Duration::from_millis(20));
    }
    Ok(format!("http://127.0.0.1:{port}"))
}

fn answer(request: Request<'_>) -> Result<()> {
    let method = request.header.split(' ').next().unwrap_or_default();
    if method != "GET" && method != "HEAD" {
        return respond(request.stream, "405 Method Not Allowed", "txt", b"Not allowed.\n", true);
    }
    let body = method == "GET";
    let read = file(request.dist_dir, request.path).and_then(|file| {
        let end = file.extension()?.to_string_lossy().into_owned();
        Some((end, fs::read(file).ok()?))
    });
    match read {
        Some((end, bytes)) => respond(request.stream, "200 OK", &end, &bytes, body),
        None => respond(request.stream, "404 Not Found", "txt", b"Not found.\n", body),
    }
}

/// The file that a path asks for: plain names only, so that no path leaves the folder.
fn file(folder: &Path, path: &str) -> Option<PathBuf> {
    let path = path.strip_prefix('/')?;
    let path = if path.is_empty() { "index.html" } else { path };
    let plain = |name: &str| {
        let known = |sign: char| sign.is_ascii_alphanumeric() || "-_.".contains(sign);
        !name.is_empty() && !name.starts_with('.') && name.chars().all(known)
    };
    path.split('/').all(plain).then(|| folder.join(path)).filter(|file| file.is_file())
}

fn respond(
    stream: &mut TcpStream,
    status: &str,
    end: &str,
    bytes: &[u8],
    body: bool,
) -> Result<()> {
    let head = format!(
        "HTTP/1.1 {status}\r\n\
         Connection: close\r\n\
         Content-Type: {}\r\n\
         Content-Length: {}\r\n\
         Content-Security-Policy: {POLICY}\r\n\
         X-Content-Type-Options: nosniff\r\n\
         Referrer-Policy: no-referrer\r\n\
         Cache-Control: no-cache\r\n\r\n",
        kind(end),
        bytes.len(),
    );
    stream.write_all(head.as_bytes())?;
    if body {
        stream.write_all(bytes)?;
    }
    stream.flush()?;
    Ok(())
}

/// The MIME type for the end of a file's name.
fn kind(end: &str) -> &'static str {
    match end {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "woff2" => "font/woff2",
        "png" => "image/png",
        "webmanifest" => "application/manifest+json",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::file;
    use std::path::Path;

    #[test]
    fn no_path_leaves_the_folder() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        assert_eq!(file(&folder, "/main.rs"), Some(folder.join("main.rs")));
        for path in ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "//etc/passwd", "/..", "main.rs", "/"]
        {
            assert_eq!(file(&folder, path), None, "{path}");
        }
    }
}
