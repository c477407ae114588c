/*
 * Given names whose bearers' gender is certain, as far as people in office in the languages of diplomacy go. Names that
 * are a man's in one language and a woman's in another (Andrea, Jean, Karen, Michele, Nicola, Jan, Joan, Simone, Kim,
 * Dominique, Laurence …) are left out: nothing is said of them.
 */

/** Names of women. */
export const womensNames = `
  Abigail Adriana Adrienne Agnes Agnieszka Aisha Aishath Alejandra Aleksandra Alena Alessandra Alexandra Alice Alicia
  Alison Alla Alma Amanda Amelia Amelie Amina Aminata Amna Amy Ana Anastasia Angela Angelica Angelina Anita Ann Anna
  Annalena Anne Annegret Annette Annika Antoinette Antonia Anu Arancha Ariana Arlette Asma Astrid Audrey Aurelie Avril
  Barbara Beata Beatrice Beatriz Benedicta Benita Bernadette Betty Bianca Bimala Bineta Bisera Blanca Bonnie Brenda
  Bridget Brigitte Camilla Carla Carmen Carol Carolina Caroline Carolyn Catarina Catherine Cecile Cecilia Celinda
  Celine Chantal Charlotte Christiane Christina Christine Chrystia Claire Clara Clare Claudette Claudia Colette
  Condoleezza Consuelo Corinne Cristina Cynthia Daina Dalia Damares Daniela Danielle Deb Deborah Delcy Delia Denise
  Diana Diane Dilma Dolores Donatella Dora Doris Dorothea Dorothy Dragana Eda Edith Edna Eka Ekaterina Eleanor Elena
  Eleonora Elina Elisa Elisabeth Elisabetta Elise Eliza Elizabeth Ella Ellen Elma Elsa Elvira Ema Emilia Emily Emine
  Emma Epsy Erika Erna Esperanza Esther Eugenia Eva Eveline Evelyn Ewa Fadila Fatima Fatma Fatou Fatoumata Federica
  Fiona Florence Floriane Francesca Francisca Francoise Frauke Frederica Gabriela Genevieve Genoveva Gertrude Gina
  Giorgia Gisela Gisele Giulia Gloria Gordana Grace Graciela Gro Guadalupe Gwendolyn Hadja Hala Halima Hanna Hannah
  Hanne Harriet Heather Hedwig Heidi Hela Helen Helena Helene Helga Helle Henriette Hilary Hilda Hillary Hina Ida
  Iliana Ilse Ilze Ina Inara Ines Inga Inge Ingeborg Ingrid Ioana Irena Irene Irina Iris Isabel Isabella Isabelle
  Ivana Ivanka Iveta Ivonne Jacinda Jacqueline Jadranka Jadwiga Jana Jane Janet Janice Jeanine Jeanne Jelena Jennifer
  Jenny Jessica Jill Joanna Joanne Johanna Josefa Josefina Josephine Joyce Juana Judith Julia Juliana Julie Julieta
  Jutta Kadri Kaja Kamala Karin Karina Karolina Karoline Katalin Katarina Kate Katharina Katherine Kathleen Kathryn
  Katia Katja Katri Katrin Kersti Kirsten Kirsti Klara Kolinda Kristalina Kristiina Kristin Kristina Krisztina Ksenia
  Laila Lara Larisa Larissa Laura Laurette Lea Leena Leila Lena Leni Leticia Liana Lidia Lilia Liliana Lina Linda Lisa
  Ljiljana Loretta Louise Lucia Lucie Lucy Ludmila Luisa Luiza Luljeta Lydia Lynda Madeleine Magda Magdalena Maia Maja
  Majlinda Manuela Margaret Margareta Margarete Margarita Margot Margrethe Marguerite Maria Mariam Mariana Marianna
  Marianne Marie Mariela Marija Marilyn Marina Marion Marisa Marise Marisol Marta Martha Martina Mary Maryam Mathilde
  Maud Meera Melanie Melissa Mercedes Merete Meryem Mette Micaela Michaela Michelle Mihaela Milena Milica Mira Miriam
  Mirjana Moira Mona Monica Monika Monique Nadezhda Nadia Nadine Najat Najla Nancy Naomi Natalia Natalie Nataliya
  Natalya Natasha Nathalie Nelida Nelly Netumbo Ngozi Nicole Nikki Nina Nirmala Noura Nouzha Odile Oksana Olena Olga
  Olha Olivia Pamela Paola Patricia Paula Paulina Pauline Penelope Penny Petra Phumzile Pia Pilar Piroska Preneet
  Priti Rachel Raisa Rania Raquel Rebecca Reem Regina Renata Retno Rhoda Rita Roberta Rosa Rosalia Rose Roselyne
  Rosemary Roza Ruth Sabina Sabine Sabrina Sally Salome Samantha Samia Sandra Sania Sanna Sara Sarah Segolene Selma
  Sheikha Sheila Shirin Shirley Signe Sigrid Silvia Simona Simonetta Sofia Sofie Solveig Sonia Sonja Sophie Stefania
  Stella Stephanie Stergomena Sunniva Susan Susana Susanna Susanne Sushma Suzanne Svetlana Sviatlana Sylvia Sylvie
  Tamar Tamara Tania Tanja Tatiana Tatyana Teodora Teresa Tereza Theresa Therese Tiina Tina Tove Tulsi Tzipi Ursula
  Urszula Uzra Valentina Valerie Vanessa Vera Veronica Veronika Vesna Victoria Viktoria Viktorija Viola Violeta
  Virginia Vjosa Wanda Wendy Winnie Xiomara Yolanda Yulia Yuliya Yvonne Zainab Zeljana Zeljka Zohra Zsuzsanna Zuzana
`

/** Names of men. */
export const mensNames = `
  Aaron Abbas Abdallah Abdel Abdelaziz Abdelkader Abdelmadjid Abdoulaye Abdul Abdulaziz Abdulla Abdullah Abdullahi
  Abel Abiy Abraham Adam Adel Adnan Adolfo Adrian Agustin Ahmad Ahmed Ahmet Aidan Ajit Akylbek Alain Alan Alassane
  Albert Alberto Albin Alejandro Aleksandar Aleksander Aleksandr Aleksei Alessandro Alexander Alexandru Alexei Alexis
  Alfonso Alfred Alfredo Ali Alisher Allan Alois Alpha Alvaro Amadou Amir Amr Anatol Anatoly Anders Andras Andre
  Andreas Andrei Andrej Andres Andrew Andrey Andrii Andrius Andriy Andrus Andry Andrzej Angelino Anibal Anthony
  Antoine Anton Antonio Antony Antti Anwar Aram Ararat Arif Arkady Armando Armen Armin Arnaud Arne Arnold Arseniy
  Artem Arthur Artur Arturo Ashraf Asif Aslan Assimi Ataollah Attila Augusto Avigdor Ayman Aziz Bakhtiyar Bakir
  Baptiste Barack Bart Bartholomew Bashar Bashir Bassam Batyr Bazoum Ben Benjamin Benny Benoit Bernard Bernardo Bernd
  Bilal Bilawal Bill Bjarni Bjorn Blaise Bob Bogdan Bojan Boris Borut Boyko Brad Branko Brian Bruce Bruno Bujar Bulent
  Burhan Carl Carlo Carlos Cesar Charles Cheikh Christian Christoph Christophe Christopher Christos Clement Craig
  Cristian Cyril Damian Damir Dan Daniel Danilo Dario Dave David Davit Davor Dean Denis Dennis Dennys Desmond Devlet
  Didier Diego Dieter Dimitar Dimitri Dimitrios Dimitris Dmitri Dmitry Dmytro Dominic Donald Douglas Dragan Dritan
  Duarte Dumitru Dusan Ebrahim Eddie Edgar Edgars Edi Edmund Eduard Eduardo Edward Edwin Egidijus Ehud Elbegdorj Eli
  Elias Elmar Emil Emilio Emmanuel Emmerson Emomali Enda Enrico Enrique Enzo Eric Erik Erkki Erlan Ernest Ernesto
  Esmail Espen Esteban Ettore Eugen Eugene Evan Evangelos Evaristo Evgeny Evo Fadi Faisal Farhad Farid Faure Fayez
  Fazal Federico Felipe Felix Ferdinand Ferenc Fernando Filip Filippo Florian Francesco Francis Francisco Franco
  Francois Frank Frans Franz Fred Frederic Frederick Friedrich Fuad Fumio Gabor Gareth Garry Gaston Gavin Gebran Geir
  Geoffrey Georg George Georges Georgi Georgios Georgy Gerald Gerard Gerhard Gernot Ghassan Gheorghe Giannis Gideon
  Gilbert Giles Giorgi Giorgio Giorgos Giovanni Gitanas Giuliano Giulio Giuseppe Goran Gordan Gordon Graham Greg
  Gregory Grigory Grzegorz Guido Guillaume Guillermo Gunnar Gustavo Guy Habib Haitham Hakainde Hakan Hamad Hamid
  Hannes Hans Harald Haris Harold Harry Hasan Hashim Hassan Hector Heiko Heinz Helmut Hendrik Henri Henrik Henry
  Herbert Herman Hermann Heydar Hilal Hisham Horst Hossein Howard Hryhoriy Hugh Hugo Hulusi Hussein Hyppolite Iain Ian
  Ibrahim Idris Ignacio Ignazio Igor Ihor Ilham Ilia Ilie Ilir Ilya Imad Imran Imre Ioan Ioannis Ion Irakli Isa Isaac
  Isaias Ishaq Ismail Istvan Itamar Ivan Ivaylo Ivica Ivo Jaak Jacek Jack Jacob Jacques Jaime Jair Jairo Jakob Jamal
  James Janez Janis Janos Jaroslav Jaroslaw Jason Javad Javier Jawad Jean-Baptiste Jean-Christophe Jean-Claude Jean-Francois Jean-Jacques Jean-Louis
  Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Noel Jean-Paul Jean-Pierre Jean-Yves Jens Jeremy Jerome Jerry Jerzy Jesus Jeyhun Jim
  Jimmy Jiri Joachim Joakim Joao Joaquim Joaquin Joe Joel Johan Johann Johannes John Jomo Jon Jonas Jonathan Jorge
  Jose Josef Josep Joseph Joshua Josip Jovan Jozef Jozsef Juan Juha Jukka Julian Julien Julio Julius Jurgen Juri Juris
  Justin Jyrki Kais Kakha Kalin Kamal Kanat Karel Karim Karl Kassym-Jomart Keir Keith Kemal Ken Kenan Kenneth Kevin
  Khaled Khalid Khalifa Khalil Khemaies Kiril Klaus Knut Kofi Konstantin Konstantinos Kostas Kostyantyn Krasimir
  Krisjanis Kristian Krzysztof Kwame Kwasi Kyriakos Ladislav Lajos Lars Lassana Laszlo Laurent Laurentino Laurynas
  Lazarus Lech Leo Leon Leonardo Leonid Leopoldo Levan Levon Linas Lionel Liviu Ljubo Lloyd Lorenzo Lothar Louis Luca
  Lucas Ludovic Luigi Luis Luiz Lukas Luke Macky Magnus Mahamadou Mahathir Mahmoud Mahmud Maksim Malcolm Malik Mamadou
  Mamuka Manfred Manmohan Manuel Marat Marc Marcel Marcelo Marcin Marco Marcos Marek Marin Mario Marius Mark Marko
  Markus Martin Martti Marwan Massimo Massoud Matej Mateusz Mathias Matteo Matthew Matthias Matti Maurice Mauricio
  Maurizio Mauro Max Maxim Maxime Mehdi Mehmet Meles Mevlut Michael Michal Micheal Michel Miguel Mihai Mikael Mike
  Mikhail Mikheil Mikulas Milan Milorad Milos Miomir Miroslav Mladen Mohamad Mohamed Mohammad Mohammed Moritz Morten
  Moshe Moussa Muammar Muhammad Muhammadu Muhyiddin Muqtada Murat Musa Mustafa Mustapha Mykhailo Mykola Nabih Nabil
  Nadir Naftali Najib Narendra Nasser Natig Nawaf Nawaz Nayib Nebojsa Nelson Nestor Nicholas Nick Nicolae Nicolas
  Nicos Nigel Nikol Nikola Nikolai Nikolaos Nikolay Nikos Nils Nizar Norbert Norman Noureddine Nuno Nurlan Nursultan
  Octavio Odd Olaf Olav Oleg Oleh Oleksandr Oleksii Oleksiy Olivier Olli Omar Omer Orlando Osama Oscar Osman Otar Otto
  Ousmane Owen Pablo Panagiotis Paolo Pascal Patrice Patrick Paul Paulo Pavel Pavlo Pawel Pedro Pekka Petar Pete Peter
  Petr Petras Petro Petteri Phil Philip Philipp Philippe Pier Pierre Pietro Pinarayi Piotr Plamen Prabowo Prakash
  Predrag Prokopis Rade Radek Radoslaw Radovan Radu Rafael Rafal Rafic Raimonds Raimundas Rainer Rajnath Ralf Ralph
  Ramazan Ramiro Ramon Ramtane Ramzan Rashid Raul Raymond Recep Reinhard Renato Rene Reuven Rex Reza Riad Ricardo
  Riccardo Richard Rick Rishi Riyad Robert Roberto Roderick Rodrigo Roger Roland Rolf Roman Romano Romualdas Ron
  Ronald Roque Ruben Rudolf Rudolph Rui Rumen Ruslan Rustam Rustem Ruud Ryszard Saad Saadi Sabah Sadyr Saeb Said Salah
  Saleh Salem Salman Salva Salvador Salvatore Sameh Samir Samuel Sandor Santiago Sargis Sauli Scott Sean Sebastian
  Sebastien Sefik Selim Serdar Serge Sergei Sergey Serghei Sergii Sergio Serhii Serhiy Shah Shavkat Shehbaz Shigeru
  Shimon Shinzo Siegfried Sigmar Silvio Simeon Simon Sirojiddin Slobodan Sooronbay Srdjan Staffan Stanislav Stavros
  Stefan Stefano Stepan Stephan Stephane Stephen Steve Steven Stuart Subrahmanyam Sukhrob Sultan Svante Sven
  Sviatoslav Sylvester Taavi Talal Tamim Taneti Taras Tarek Tariq Tayyip Teodoro Terry Theodor Theodoros Thierry
  Thomas Thorbjorn Tibor Tigran Tim Timo Timothy Tito Tobias Todd Tom Tomas Tomasz Tomislav Tony Toomas Tor Tore
  Toshimitsu Traian Tudor Tuomas Ulf Ulrich Umar Uri Urmas Vaclav Valdas Valdis Valentin Valeriy Vasile Vasily Vasyl
  Vicente Victor Vigaudas Viktar Viktor Vincent Vincenzo Vitali Vitaly Vitold Vivek Vlad Vladimer Vladimir Vladislav
  Vojislav Volodymyr Vuk Vyacheslav Walid Walter Werner Wilfried Willem Willi William Winston Witold Wladyslaw
  Wojciech Wolfgang Xavier Yaakov Yahya Yair Yannis Yasin Yasser Yevgeny Yevhen Yitzhak Yoav Yossi Youssef Yoweri Yuri
  Yuriy Yury Yusuf Yves Zafer Zalmay Zayed Zbigniew Zdravko Zeljko Ziad Zlatko Zohrab Zoltan Zoran Zurab
`
