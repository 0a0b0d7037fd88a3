"""How close a question and a name are: exact, same, similar, or not at all."""

import pytest

from memorial.names.closeness import Closeness, Grade, closeness, prepared

NEAR = """Hassan/Hussein Omar/Amir Omar/Ammar Amir/Ammar Ali/Ala Salim/Salam
    Karim/Karam Jamal/Jamil Jamal/Kamal Jamil/Kamal Hamid/Ahmed Hamid/Hamad Ahmed/Hamad
    Hamid/Mahmoud Hamid/Mohamed Ahmed/Mahmoud Ahmed/Mohamed Mahmoud/Mohamed
    Hamad/Mohamed Nasir/Nasr Farid/Farida Abdullah/Abdulrahman Selam/Salem
    Tesfay/Tesfom Tran/Trang Hùng/Hưng Amina/Amine Karim/Karima Musa/Issa
    Rashid/Rashad Walid/Khalid Yasin/Yasir Hadi/Mahdi Amir/Amira حسن/حسين
    محمد/محمود Hassan/حسين Mahmoud/محمد"""


@pytest.mark.parametrize("names", NEAR.split())
def test_near_names_are_similar_at_most(names):
    one, other = names.split("/")
    assert closeness(one, other).grade <= Grade.SIMILAR
    assert closeness(other, one).grade <= Grade.SIMILAR


@pytest.mark.parametrize(
    ("asked", "name", "grade"),
    [
        ("Testina Nom", "TESTINA  Nom", Grade.EXACT),
        ("Nguyên Thử", "Nguyễn Thử", Grade.EXACT),
        ("Nom Testina", "Testina Nom", Grade.SAME),
        ("Testina", "Testina Nom", Grade.SAME),
        ("T. Nom", "Testina Nom", Grade.SAME),
        ("Mohamed Testa", "محمد تستا", Grade.SAME),
        ("Tesfaye Testa", "ተስፋይ ቴስታ", Grade.SAME),
        ("Hussein Testa", "Hassan Testa", Grade.SIMILAR),
        ("Ahmed Hassan Test", "Ali Hassan Test", Grade.SIMILAR),
        ("Testina Nom", "Testina", Grade.SIMILAR),
        ("Testina Nom", "Testina Marloug", Grade.NO),
        ("Testina", "Marloug", Grade.NO),
        ("T", "Testina Nom", Grade.NO),
        ("", "Testina", Grade.NO),
        ("Testina", "", Grade.NO),
        ("", "", Grade.NO),
    ],
)
def test_a_question_is_graded(asked, name, grade):
    assert closeness(asked, name).grade is grade


def test_a_whole_name_is_closer_than_a_part_of_one():
    whole = closeness("Mohamad Testa", "Mohamed Testa")
    part = closeness("Mohamad Testa", "Mohamed Testa Nomo")
    assert whole.grade is part.grade is Grade.SAME
    assert whole > part


def test_a_grade_outweighs_any_score():
    assert Closeness(Grade.SAME, 0.1) > Closeness(Grade.SIMILAR, 0.9)


def test_a_prepared_name_is_as_close_as_its_text():
    text = closeness("Mohamed Testa", "Muhammad Testa")
    assert closeness(prepared("Mohamed Testa"), prepared("Muhammad Testa")) == text
