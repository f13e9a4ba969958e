"""Files as parts of a message, whoever sends them."""

from bot.local.errors import bad_request, too_large
from bot.local.files import LARGEST_UPLOAD, FileShelf, StoredFile, told_name, told_type
from bot.local.pictures import Picture, grey_square, read_picture
from bot.local.values import Json, Upload

LARGEST_PHOTO = 10 * 1024 * 1024
_THUMBNAIL = 90


def document_content(shelf: FileShelf, upload: Upload) -> Json:
    """A new file on the shelf, as the fields of a message; raises ApiError."""
    _check_size(upload, LARGEST_UPLOAD)
    name = told_name(upload.name)
    kept = shelf.keep(name, told_type(name, upload.content_type), upload.content)
    return {"document": as_document(kept)}


def photo_content(shelf: FileShelf, upload: Upload) -> Json:
    """A new photo in two sizes: the smaller one is only a grey square, and comes first."""
    _check_size(upload, LARGEST_PHOTO)
    picture = read_picture(upload.content)
    if picture is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    if picture.is_too_odd:
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    sizes = [_thumbnail(shelf, picture), _whole(shelf, picture, upload.content)]
    return {"photo": [as_photo_size(size) for size in sizes]}


def again_content(shelf: FileShelf, kind: str, file_id: str) -> Json:
    """A file that is here already. Nothing is fetched from the network for an address."""
    if file_id.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    file = shelf.find(file_id)
    if file is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if kind == "photo":
        if not file.width:
            raise bad_request("can't use file of type Document as Photo")
        return {"photo": [as_photo_size(file)]}
    return {"document": as_document(file)}


def as_document(file: StoredFile) -> Json:
    return {
        "file_id": file.file_id,
        "file_unique_id": file.unique_id,
        "file_name": file.name,
        "mime_type": file.mime_type,
        "file_size": file.size,
    }


def as_photo_size(file: StoredFile) -> Json:
    return {
        "file_id": file.file_id,
        "file_unique_id": file.unique_id,
        "width": file.width,
        "height": file.height,
        "file_size": file.size,
    }


def _check_size(upload: Upload, limit: int) -> None:
    if not upload.content:
        raise bad_request("file must be non-empty")
    if len(upload.content) > LARGEST_UPLOAD:
        raise too_large()
    if len(upload.content) > limit:
        raise bad_request("file is too big")


def _whole(shelf: FileShelf, picture: Picture, content: bytes) -> StoredFile:
    name = f"photo.{picture.extension}"
    return shelf.keep(
        name,
        told_type(name, ""),
        content,
        kind="photos",
        width=picture.width,
        height=picture.height,
    )


def _thumbnail(shelf: FileShelf, picture: Picture) -> StoredFile:
    scale = _THUMBNAIL / max(picture.width, picture.height, _THUMBNAIL)
    width, height = (max(1, round(side * scale)) for side in (picture.width, picture.height))
    content = grey_square(width, height)
    return shelf.keep(
        "thumbnail.png", "image/png", content, kind="photos", width=width, height=height
    )
